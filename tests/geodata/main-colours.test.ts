/** The colours that are told apart by every kind of colour vision are those of the main routes. */
import { expect, test } from 'vitest';
import { core } from '../support/whole-network.ts';

test('the main routes have the colours that are made for them', () => {
	const main = core.routes.filter(({ group }) => group === 'default');
	expect(main.map(({ id, colour }) => `${id} ${colour}`)).toEqual([
		'zangezur vermilion',
		'aras teal',
		'middle blue',
		'instc violet',
		'btc ink',
		'sgc orange',
		'btk rose'
	]);
});
