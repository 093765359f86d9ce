import { expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import type { Moment } from '../../analysis/measures/moments';
import { createAtlas } from '../../atlas/atlas';
import {
	cameLater,
	changePieces,
	changeSentence,
	changeTexts,
	closerBefore,
	momentText
} from './moment-text';
import { plainText } from '../../../../tests/support/plain-text';

const change = (link: string, from: string, to: string) =>
	({ date: '2025', link, from, to }) as Moment['changes'][number];
const moment = (more: Partial<Moment>): Moment => ({
	date: '2025',
	events: [],
	developments: [],
	changes: [],
	...more
});

it('tells in one line what happened', () => {
	const events = [{ title: 'Treaty signed' }] as unknown as Moment['events'];
	const developments = [{ statement: 'Trains run again.' }, { title: 'Works begun', statement: 'At length' }];
	expect(momentText(moment({ events, changes: [change('alpha-beta', 'planned', 'operating')] }))).toBe(
		'Treaty signed · One section changes status'
	);
	expect(
		momentText(
			moment({
				developments: developments as unknown as Moment['developments'],
				changes: [change('alpha-beta', 'planned', 'operating'), change('delta-beta', 'planned', 'operating')]
			})
		)
	).toBe('Trains run again. · Works begun · 2 sections change status');
});

it('gathers stretches by what changed on them', () => {
	const changes = [
		change('alpha-beta', 'operating', 'suspended'),
		change('beta-gamma', 'planned', 'construction'),
		change('delta-beta', 'operating', 'suspended')
	];
	expect(changeTexts(createAtlas(smallAtlas), { changes })).toEqual([
		{ what: 'Operating, now suspended or closed', where: ['Alpha – Beta', 'Delta – Beta'] },
		{ what: 'Planned, now under construction', where: ['Beta – Gamma'] }
	]);
});

it('tells a change by what changed and where, and by the link', () => {
	const what = 'Operating, now suspended or closed';
	const pieces = changePieces({ what, where: ['Alpha – Beta', 'Delta – Beta'] });
	expect(plainText(pieces)).toBe('Operating, now suspended or closed: Alpha – Beta; Delta – Beta.');
	expect(pieces[0]).toEqual({ text: `${what}:`, strong: true });
	expect(changeSentence(createAtlas(smallAtlas), change('beta-gamma', 'planned', 'construction'))).toBe(
		'Beta–Gamma: from “planned” to “under construction”.'
	);
});

it('counts what came later, each voice by itself', () => {
	const later = (developments: number, events: number) =>
		({ developments: Array(developments).fill({}), events: Array(events).fill({}) }) as unknown as Moment;
	expect(cameLater([later(1, 0), later(2, 1)])).toBe(
		'3 developments on record and 1 event of the article since.'
	);
	expect(cameLater([later(0, 2)])).toBe('2 events of the article since.');
	expect(cameLater([later(0, 0)])).toBeNull();
});
it('says what the strip does before its break', () => {
	expect(closerBefore(2024)).toBe('Before 2024, years are drawn closer together.');
});
it('names so many sections, and counts the rest', () => {
	const where = ['Alpha – Beta', 'Beta – Gamma', 'Gamma – Delta', 'Delta – Beta', 'Delta – Alpha'];
	expect(plainText(changePieces({ what: 'Planned, now operating', where }, 3))).toBe(
		'Planned, now operating: Alpha – Beta; Beta – Gamma; Gamma – Delta; and 2 more.'
	);
});
