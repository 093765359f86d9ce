import { describe, expect, it } from 'vitest';
import type { Saved } from '../../briefing/library/library';
import type { StoredLayer } from '../../user-layers/stored-layer';
import { NOTHING_TAKEN, takenAlong, toAsk } from './private-parts';

const step = (notes: string) =>
	({ id: 'a', layout: 'title', title: 'One', text: '', notes, view: '' }) as const;
const saved = (id: string, notes: string): Saved => ({
	briefing: {
		version: 1,
		id,
		title: `Title of ${id}`,
		subtitle: '',
		author: '',
		steps: [step(notes)]
	} as unknown as Saved['briefing'],
	revision: 1,
	at: '2026-01-01T00:00:00Z'
});
const layer = (id: string, shown: boolean) =>
	({ layer: { id, name: `Name of ${id}`, shown }, changed: '' }) as unknown as StoredLayer;

const work = {
	briefings: [saved('own-here', 'SECRET of this one'), saved('own-other', 'SECRET of the other')],
	layers: [layer('seen', true), layer('unseen', false)],
	shown: 'own-here'
};

describe('what goes into the one file', () => {
	it('asks for what isn’t on the screen, by number', () => {
		expect(toAsk(work)).toEqual({ briefings: 1, layers: 1, notes: 2 });
		expect(
			toAsk({ briefings: [saved('own-here', ' \n')], layers: [layer('seen', true)], shown: 'own-here' })
		).toEqual({
			briefings: 0,
			layers: 0,
			notes: 0
		});
	});
	it('is what is on the screen, and says nothing of what was left out', () => {
		const text = JSON.stringify(takenAlong(work, NOTHING_TAKEN));
		expect(text).toContain('Title of own-here');
		expect(text).toContain('Name of seen');
		for (const secret of ['SECRET', 'own-other', 'unseen']) expect(text).not.toContain(secret);
	});
	it.each([
		[{ briefings: true }, ['own-other'], ['SECRET', 'unseen']],
		[{ layers: true }, ['unseen'], ['SECRET', 'own-other']],
		[{ notes: true }, ['SECRET of this one'], ['SECRET of the other', 'own-other', 'unseen']],
		[{ briefings: true, notes: true }, ['SECRET of this one', 'SECRET of the other'], ['unseen']]
	])('takes along what is ticked alone: %o', (ticked, there, absent) => {
		const text = JSON.stringify(takenAlong(work, { ...NOTHING_TAKEN, ...ticked }));
		for (const part of there) expect(text).toContain(part);
		for (const part of absent) expect(text).not.toContain(part);
	});
});
