import { describe, expect, it } from 'vitest';
import { smallWhole } from '../../../../tests/support/small-network';
import type { Ink } from '../../view/ink';
import type { UserLayer } from '../../view/user-layer';
import { contextOf } from './context/context';
import { NO_ANSWER, type AnswerOnMap } from './answer/answer';
import { NO_OVERLAYS } from './overlays';
import type { SceneInput } from './map-scene';
import { isOfKind, LAYERS, type Scene } from './scene';
import {
	atlas,
	theme,
	DEGREE,
	camera,
	scene,
	itemsOf,
	linesOf
} from '../../../../tests/support/scene-of-view.ts';

describe('the scene of a view', () => {
	it('has land alone where no route is shown and nothing is named', () => {
		const state = { routes: [], focus: null, names: null };
		const { layers } = scene('', { state, camera: { ...camera, longitude: 100, latitude: 10 } });
		expect(layers[0]).toEqual({ id: 'land', items: [{ kind: 'land', colour: theme.land, relief: null }] });
		expect(layers.map(({ id }) => id).filter((id) => !['land', 'names'].includes(id))).toEqual([]);
	});

	it('has its layers in their order, each with something in it', () => {
		const ids = scene('routes=north,south&focus=place:beta').layers.map(({ id }) => id);
		expect(ids).toEqual(Object.keys(LAYERS).filter((id) => ids.some((found) => found === id)));
		expect(ids).toEqual(['land', 'route-casings', 'routes', 'route-kinds', 'rings', 'places', 'names']);
	});

	it('names its towns and crossings from close up, as the base map’s, and moves no other name for them', () => {
		const near = { ...camera, zoom: 8, longitude: 46.5, latitude: 40.7 };
		const named = (change: Partial<SceneInput>) =>
			itemsOf(scene('routes=north', { camera: near, ...change }), 'names')
				.filter(isOfKind('name'))
				.map(({ lines, role, at }) => ({ name: lines.join(' '), role, at }));
		const [without, withThem] = [named({}), named({ context: contextOf(smallWhole) })];
		expect(withThem).toEqual(expect.arrayContaining(without));
		expect(
			withThem
				.filter((item) => !without.some(({ name }) => name === item.name))
				.map(({ name, role }) => [name, role])
		).toEqual([
			['Epsilon', 'town'],
			['Zeta', 'place']
		]);
		const far = named({ context: contextOf(smallWhole), camera: { ...near, zoom: 6.8 } });
		expect(far.map(({ name }) => name)).not.toContain('Epsilon');
	});

	it('draws ways over routes, as wide as their part, and what is closed, with its ends', () => {
		const link = atlas.link.get('alpha-beta')!;
		const piece = { id: link.id, coordinates: link.coordinates };
		const answer: AnswerOnMap = {
			...{
				...NO_ANSWER,
				context: 'dimmed',
				ends: [{ id: 'beta', name: 'Beta', at: [47, 40], edge: 'middle' }]
			},
			stretches: [
				{
					...{ id: 'best/0', path: 'best', role: 'best', colour: 'path-best', link: link.id, mode: 'rail' },
					...{ status: 'operating', piece, slot: 0, order: 1 }
				}
			],
			closed: {
				countries: new Set(['IR']),
				places: [{ place: 'delta', at: atlas.place.get('delta')!.at }],
				links: [{ link: link.id, piece }]
			}
		};
		const shape = { country: 'IR', d: 'M0 0l10 0 0 10z' };
		const all = scene('routes=north', { overlays: { ...NO_OVERLAYS, answer }, countries: [shape] });
		const [way] = linesOf(all, 'paths');
		expect(way.of).toEqual({ route: null, link: 'alpha-beta', name: 'Selectable' });
		expect(way.stroke).toMatchObject({
			colour: theme.answer['path-best'],
			width: expect.closeTo(3.4 * 1.9, 9)
		});
		expect(linesOf(all, 'routes')[0].opacity).toBe(0.22);
		const [casing, hatch, end, halo, cross] = itemsOf(all, 'marks');
		expect([casing, hatch]).toMatchObject([
			{ closes: 'alpha-beta', stroke: { width: 11, opacity: 0.85 } },
			{ closes: 'alpha-beta', stroke: { width: 9, dash: [2, 4], colour: theme.answer.closed } }
		]);
		expect(end).toMatchObject({ kind: 'circle', radius: 8 });
		expect([halo, cross]).toMatchObject([
			{ stroke: { width: 6 } },
			{ stroke: { width: expect.closeTo(3.3, 9) } }
		]);
		expect(itemsOf(all, 'countries')).toMatchObject([
			{ fill: { colour: { colour: theme.answer.closed, spacing: 8 }, opacity: 0.55 } }
		]);
	});

	it('stands symbols, rings and events on their places', () => {
		const events = [
			{ id: 'a', voice: 'article', title: 'Then', at: [48, 40], current: false },
			{ id: 'b', voice: 'record', title: 'Now', at: [46, 40], current: true }
		] as const;
		const all = scene('routes=north&focus=place:beta', { overlays: { ...NO_OVERLAYS, events } });
		const beta = itemsOf(all, 'places')
			.filter(isOfKind('symbol'))
			.find(({ place }) => place === 'beta')!;
		// Names and symbols are laid out to a hundredth of a px.
		expect(beta.at).toEqual([expect.closeTo(500, 2), expect.closeTo(300, 2)]);
		// A station is a circle of 3 in a box of 12, at zoom 6 drawn 0.925 times as large, written as 0.93.
		expect(beta.shapes.map(({ d }) => d)).toEqual(
			Array(2).fill('M497.21 300A2.79 2.79 0 1 0 502.79 300 2.79 2.79 0 1 0 497.21 300Z')
		);
		expect(itemsOf(all, 'rings')).toMatchObject([
			{ kind: 'circle', at: [500, 300], radius: 9, stroke: { colour: theme.halo, width: 5 } },
			{ kind: 'circle', at: [500, 300], radius: 9, stroke: { colour: theme.ring, width: 2.4 } }
		]);
		expect(itemsOf(all, 'events')).toMatchObject([
			{ kind: 'circle', at: [expect.closeTo(500 + DEGREE, 6), 300], radius: 3, opacity: 0.6 },
			{ kind: 'circle', at: [expect.closeTo(500 - DEGREE, 6), 300], radius: 6, opacity: 1 },
			{ kind: 'name', role: 'mark', lines: ['Now'], at: [expect.closeTo(500 - DEGREE, 6), 320], bold: true }
		]);
	});

	it('writes names beside their places, in the words of a viewpoint, and none that would be cut', () => {
		const named = (of: Scene) => itemsOf(of, 'names').filter(isOfKind('name'));
		const beta = named(scene('routes=north')).find(({ lines }) => lines[0] === 'Beta')!;
		expect(beta).toMatchObject({
			role: 'place',
			size: 12,
			colour: theme.place,
			halo: { colour: theme.halo, width: expect.closeTo(3.12, 9) }
		});
		const moscow = named(scene('routes=north&names=moscow')).flatMap(({ lines }) => lines);
		expect(moscow).toContain('Гамма');
		// Gamma stands 500 px to the right and no name has room beyond the edge.
		const size = { width: 2 * DEGREE + 4, height: 600 };
		for (const { at, lines } of named(scene('routes=north', { size })))
			expect(at[0], lines.join(' ')).toBeLessThan(size.width);
	});

	it('holds what the reader has brought and drawn', () => {
		const point = {
			type: 'Feature',
			geometry: { type: 'Point', coordinates: [47, 40] },
			properties: { n: 'Mine' }
		} as const;
		const userLayers = [
			{ id: 'l', colour: 'green', namedBy: 'n', features: [point] }
		] as unknown as UserLayer[];
		const ink = [
			{
				type: 'Feature',
				geometry: {
					type: 'LineString',
					coordinates: [
						[46, 40],
						[47, 40]
					]
				},
				properties: { kind: 'arrow', colour: 'red' }
			}
		] as Ink[];
		const all = scene('routes=north', { userLayers, ink });
		expect(itemsOf(all, 'user-points')).toMatchObject([
			{ at: [500, 300], radius: 8.5, fill: { colour: theme.userLayers.green, opacity: 0.28 } },
			{ at: [500, 300], radius: expect.closeTo(5.2, 9), stroke: { width: 1.4 } }
		]);
		const [casing, line, head] = itemsOf(all, 'ink');
		expect([casing, line]).toMatchObject([
			{ stroke: { width: 8.5 } },
			{ stroke: { width: 4.5, colour: theme.pens.red } }
		]);
		// Its tip is the middle of its box; its other corners lie west of it, 8 and 20 of 40 away, drawn 1.3
		// times as large.
		expect(head).toMatchObject({ d: 'M500 300L474 310.4 480.5 300 474 289.6Z', strokeFirst: true });
	});
});
