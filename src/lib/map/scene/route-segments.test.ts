import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import type { Focus } from '../../view/state';
import { covers, segmentsOf, segmentStates, travelDirections } from './route-segments';

const atlas = createAtlas(smallAtlas);
const states = (routes: string[], focus: Focus | null = null, of = atlas, day = '2026-06-29') =>
	segmentStates(segmentsOf(of), travelDirections(of), of, { routes, focus }, day);

describe('segments', () => {
	it('are one per route, link and period, each with the days it covers', () => {
		const [planned, built] = segmentsOf(atlas).filter(
			({ route, link }) => route === 'north' && link.id === 'beta-gamma'
		);
		expect([planned.status, planned.from, planned.until]).toEqual(['planned', '2020', '2025-08-22']);
		expect(built.status).toBe('construction');
		expect([
			covers(planned, '2025-08-21'),
			covers(planned, '2025-08-22'),
			covers(built, '2025-08-22')
		]).toEqual([true, false, true]);
	});
	it('lie side by side where shown routes share a link, and alone on its axis otherwise', () => {
		const both = states(['north', 'south']);
		expect(both.get('north/alpha-beta/0')).toEqual({ on: true, slot: -0.5, emphasis: 'none', stake: '' });
		expect(both.get('south/alpha-beta/0')).toEqual({ on: true, slot: 0.5, emphasis: 'none', stake: '' });
		expect(states(['south']).get('south/alpha-beta/0')?.slot).toBe(0);
		expect(states(['south']).get('north/alpha-beta/0')?.on).toBe(false);
	});
	it('are only those of the period that covers the day', () => {
		const on = (day: string) =>
			[...states(['north'], null, atlas, day)].filter(([, { on }]) => on).map(([id]) => id);
		expect(on('2025-08-21')).toContain('north/beta-gamma/0');
		expect(on('2025-08-22')).toContain('north/beta-gamma/1');
		expect(on('2025-08-22')).not.toContain('north/beta-gamma/0');
	});
	it('say what is at stake under a lens, and nothing without one', () => {
		const stakes = new Map([['alpha-beta', 'territory' as const]]);
		const lensed = segmentStates(
			segmentsOf(atlas),
			travelDirections(atlas),
			atlas,
			{ routes: ['north'], focus: null },
			'2026-06-29',
			stakes
		);
		expect(lensed.get('north/alpha-beta/0')?.stake).toBe('territory');
		expect(lensed.get('north/beta-gamma/1')?.stake).toBe('none');
		expect(states(['north']).get('north/alpha-beta/0')?.stake).toBe('');
	});
	it('are only those of the variants shown', () => {
		const hills = states(['south.hills']);
		expect(hills.get('south/delta-beta/0')?.on).toBe(true);
		expect(hills.get('south/gamma-delta/0')?.on).toBe(false);
	});
	it('come forward with the focus, and the others step back', () => {
		const focused = states(['north', 'south'], { kind: 'route', selection: 'south.hills' });
		expect(focused.get('south/delta-beta/0')?.emphasis).toBe('focus');
		expect(focused.get('south/beta-gamma/1')?.emphasis).toBe('dimmed');
		expect(focused.get('north/alpha-beta/0')?.emphasis).toBe('dimmed');
		expect(states(['north'], { kind: 'argument' }).get('north/alpha-beta/0')?.emphasis).toBe('none');
	});
	it('come forward where a claim is bound, on whichever route, and only there', () => {
		const routes = ['north', 'south', 'sea'];
		const lit = (focus: Focus) =>
			[...states(routes, focus)].flatMap(([id, { emphasis }]) => (emphasis === 'focus' ? id : []));
		expect(lit({ kind: 'claim', claim: 'a-claim' })).toEqual(['south/delta-beta/0']);
		expect(lit({ kind: 'claim', claim: 'on-the-ferry' })).toEqual([
			'south/gamma-delta/0',
			'sea/gamma-delta/0'
		]);
		expect(lit({ kind: 'link', link: 'alpha-beta' })).toEqual(['north/alpha-beta/0', 'south/alpha-beta/0']);
		expect(states(routes, { kind: 'link', link: 'alpha-beta' }).get('sea/gamma-delta/0')?.emphasis).toBe(
			'dimmed'
		);
	});
	it('all stay as they are where a claim is bound to none', () => {
		const emphases = [...states(['north', 'south'], { kind: 'claim', claim: 'nowhere' }).values()].map(
			({ emphasis }) => emphasis
		);
		expect(new Set(emphases)).toEqual(new Set(['none']));
	});
	it('lie beside those of the link whose bed they share', () => {
		const links = smallAtlas.links.map((link) =>
			link.id === 'gamma-delta' ? { ...link, beside: 'delta-beta' } : link
		);
		const beside = states(['south.hills', 'sea'], null, createAtlas({ ...smallAtlas, links }));
		expect(
			[beside.get('south/delta-beta/0')?.slot, beside.get('sea/gamma-delta/0')?.slot].map((slot) =>
				Math.abs(slot!)
			)
		).toEqual([0.5, 0.5]);
	});
});

describe('the direction of travel', () => {
	it('is that of the first route, with or against the drawing', () => {
		expect([...travelDirections(atlas)]).toEqual([
			['alpha-beta', 1],
			['beta-gamma', 1],
			['delta-beta', -1],
			['gamma-delta', 1]
		]);
	});
});
