import { expect, it } from 'vitest';
import type { Stance } from '../../atlas/argument-schema';
import { rowsWithPosition } from './later-positions';

const stance = (actor: string, route: string, stance: Stance['stance'], seeAlso?: string[]) =>
	({ actor, route, stance, seeAlso }) as Stance;

it('keeps what the article states and what has a later position, and drops the rest', () => {
	const { actors, routes } = rowsWithPosition([
		stance('iran', 'aras', 'supports'),
		stance('iran', 'ring', 'not-stated'),
		stance('china', 'aras', 'not-stated'),
		stance('china', 'middle', 'not-stated', ['a-visit']),
		stance('silent', 'aras', 'not-stated'),
		stance('silent', 'ring', 'not-stated', [])
	]);
	expect([...actors]).toEqual(['iran', 'china']);
	expect([...routes]).toEqual(['aras', 'middle']);
});
