/** The published network as a view shows it, for what is exported of it. */
import { expect } from 'vitest';
import { shownNetwork } from '../../src/lib/export/data/shown-network.ts';
import { AnsweredViews } from '../../src/lib/report/answers/answered.ts';
import { readView } from '../../src/lib/view/address/codec.ts';
import { inquiry, record, whole } from './whole-network.ts';

export const atlas = whole;
export const ADDRESS = 'https://example.org/isthmus/?lens=russia&names=baku';
export function network(query: string, address = ADDRESS) {
	const { view: state, dropped } = readView(query, atlas);
	expect(dropped, 'parts of the query that nobody knows').toEqual([]);
	return shownNetwork(new AnsweredViews(inquiry, record).of(state), 'Routes & “ways” <of it>', address);
}
export const all = `routes=${atlas.routes.map(({ id }) => id).join(',')}`;
