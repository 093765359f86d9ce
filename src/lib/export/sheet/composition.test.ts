import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point, Scene } from '../../map/scene/scene';
import type { SheetOptions } from './composition';
import { composeSheet } from './compose-sheet';
import { planSheet } from './plan-sheet';
import { FREE, PRESETS } from './presets';
import type { Rect } from '../rect';
import { SHEET_LOOKS, SHEET_THEMES } from './sheet-theme';
import { mapsSvg } from '../picture/svg';
import { mapsPart } from './sheet-drawing';
import {
	atlas,
	source,
	OPTIONS,
	shown,
	name,
	picture,
	everywhere,
	composed
} from '../../../../tests/support/composed-sheet';

describe('a composition', () => {
	it('has a scale bar as long as the distance on land it stands for, at the latitude of its middle', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 2, max: 10, noNaN: true }),
				fc.double({ min: 20, max: 60, noNaN: true }),
				(zoom, latitude) => {
					const { scale } = composed(shown(), {}, zoom, latitude);
					// The world is 512 · 2^zoom px wide, and as many degrees.
					const degrees = (scale.px / (512 * 2 ** zoom)) * 360;
					const km = distance([46 - degrees / 2, latitude], [46 + degrees / 2, latitude]);
					// A sphere and an ellipsoid differ by a third of a per cent; the bar runs along a parallel, the
					// distance on a great circle.
					expect(Math.abs(scale.km / km - 1)).toBeLessThan(0.005);
					expect(scale.px).toBeLessThanOrEqual(120);
				}
			)
		);
	});

	it('shifts what is on the map to where the map stands on the sheet', () => {
		const plan = planSheet(shown(), OPTIONS, everywhere);
		const { x, y } = plan.layout.map;
		const stroke = { colour: '#000000', width: 2, dash: [], cap: 'butt', join: 'round', opacity: 1 } as const;
		const of = { route: 'north', link: 'l', name: 'North' };
		const points: Point[] = [
			[1, 2],
			[3, 5]
		];
		const { names, lines } = composeSheet(plan, [
			{
				...picture(plan.layout.map),
				layers: [
					{ id: 'routes', items: [{ kind: 'line', points, stroke, opacity: 1, of }] },
					{ id: 'names', items: [name] }
				]
			}
		]);
		expect(names[0].at).toEqual([10 + x, 20 + y]);
		expect(lines[0].points).toEqual([
			[1 + x, 2 + y],
			[3 + x, 5 + y]
		]);
		expect(lines[0]).toMatchObject(of);
	});

	it('names no link that isn’t there', () => {
		const said = (link: string, options: Partial<SheetOptions> = {}) =>
			composed(shown('', { link }), options)
				.texts.map(({ text }) => text)
				.join(' ');
		expect(said('https://example.org/isthmus/')).toContain(
			'Sources (1; each named behind the link): Railway of Beta.'
		);
		for (const link of ['', '?routes=south']) {
			expect(said(link)).toContain('Sources (1): Railway of Beta.');
			expect(said(link)).not.toContain('link');
			expect(said(link, { sourcesFollow: true })).toContain(
				'Sources (1; each named on the pages after this one): Railway of Beta.'
			);
		}
	});

	it('says day, names, borders, sources, credits and address', () => {
		const { texts, notes, sources, attribution, qr } = composed(shown('names=baku'));
		const words = texts.map(({ text }) => text).join(' ');
		expect(notes).toEqual([
			'As of 29 June 2026.',
			'Baku’s names, neutral where none is on record.',
			'Borders follow UN recognition; dashed ones are not settled, and the map takes no position.'
		]);
		for (const part of [
			...notes,
			'Railway of Beta',
			'OpenStreetMap',
			'ODbL',
			atlas.version,
			'https://example.org/isthmus/?names=baku'
		])
			expect(words.replace(/\s+/g, ' ')).toContain(part);
		expect(sources).toEqual([
			{
				id: 'one',
				publisher: 'Railway of Beta',
				title: 'Yearbook',
				date: 'March 2025',
				url: source.url,
				text: 'Railway of Beta: Yearbook, March 2025, https://example.org/yearbook'
			}
		]);
		expect(attribution).toContain('OpenStreetMap');
		expect(qr).not.toBeNull();
	});

	it('has no code to scan where nobody knows where the site stands', () => {
		const { qr, texts } = composed(shown('', { link: '?lens=russia' }));
		expect(qr).toBeNull();
		expect(texts.some(({ text, href }) => text.includes('?lens=russia') && href === undefined)).toBe(true);
	});

	it('lists in its legend the routes that are shown and in sight, and no others', () => {
		const routes = (legend: ReturnType<typeof composed>['legend']) =>
			legend.filter(({ group }) => group === 'Routes').map(({ label }) => label);
		const [first, second] = atlas.routes;
		expect(routes(composed(shown(`routes=${first.id}`)).legend)).toEqual([first.short]);
		expect(routes(composed(shown(`routes=${first.id},${second.id}`)).legend)).toEqual([
			first.short,
			second.short
		]);
		const plan = planSheet(shown(`routes=${first.id}`), OPTIONS, {
			...everywhere,
			zoom: 9,
			inSight: () => false
		});
		expect(routes(plan.legend)).toEqual([]);
	});

	it('colours the legend as the theme of the sheet colours the map', () => {
		const colours = SHEET_THEMES.map((theme) => JSON.stringify(composed(shown(), { theme }).legend));
		expect(new Set(colours).size).toBeGreaterThan(2);
	});
});

describe('two ways on maps of their own', () => {
	const pair = [
		{ letter: 'A', title: 'North' },
		{ letter: 'C', title: 'South' }
	] as const;

	it.each([
		['side by side where that shows more', { width: 1280, height: 720 }],
		['one above the other where that does', { width: 700, height: 1400 }]
	])('stand %s, as large as each other, each under its letter in the colour of its way', (how, size) => {
		const { maps, legendBox } = composed(shown('', { pair }), { size });
		const [{ box: a }, { box: b }] = maps;
		expect([b.width, b.height]).toEqual([a.width, a.height]);
		if (how.startsWith('side')) expect([b.y, b.x > a.x + a.width]).toEqual([a.y, true]);
		else expect([b.x, b.y > a.y + a.height]).toEqual([a.x, true]);
		const { answer } = SHEET_LOOKS.light.map;
		expect(maps.map(({ heading }) => [heading!.letter, heading!.title, heading!.colour])).toEqual([
			['A', 'North', answer['path-a']],
			['C', 'South', answer['path-c']]
		]);
		for (const { box, heading } of maps) {
			expect(heading!.y).toBeLessThan(box.y);
			expect(box.x + box.width <= legendBox.x || box.y + box.height <= legendBox.y).toBe(true);
		}
	});

	it('are drawn as one, with ids of their own and each at its place', () => {
		const plan = planSheet(shown('', { pair }), OPTIONS, everywhere);
		const drawing = (letter: string): Scene => ({
			...picture(plan.panels[0].box),
			layers: [{ id: 'names', items: [{ ...name, lines: [letter], curve: [name.at, name.at, name.at] }] }]
		});
		const { defs, body } = mapsSvg(mapsPart(composeSheet(plan, [drawing('A'), drawing('C')]).maps));
		const ids = [...`${defs}${body}`.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect([...body.matchAll(/<textPath[^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual(['A', 'C']);
		for (const [, id] of body.matchAll(/(?:url\(|href=")#([^")]*)/g)) expect(ids).toContain(id);
		const places = [...body.matchAll(/translate\((\S+) (\S+)\)/g)].map(([, x, y]) => [Number(x), Number(y)]);
		places.forEach(([x, y], index) => {
			expect(x).toBeCloseTo(plan.panels[index].box.x, 1);
			expect(y).toBeCloseTo(plan.panels[index].box.y, 1);
		});
	});
});

describe('the layout of a sheet', () => {
	const sizes = fc.oneof(
		fc.constantFrom(...PRESETS.map(({ width, height }) => ({ width, height }))),
		fc.record({
			width: fc.integer({ min: FREE.min, max: 2500 }),
			height: fc.integer({ min: FREE.min, max: 2500 })
		})
	);
	const apart = (a: Rect, b: Rect) =>
		a.x + a.width <= b.x + 0.01 ||
		b.x + b.width <= a.x + 0.01 ||
		a.y + a.height <= b.y + 0.01 ||
		b.y + b.height <= a.y + 0.01;

	it('keeps map, legend, code and words apart and on the sheet, with most of it for the map', () => {
		fc.assert(
			fc.property(
				sizes,
				fc.constantFrom(...SHEET_THEMES),
				fc.string({ minLength: 1, maxLength: 160 }),
				(size, theme, title) => {
					const { maps, legendBox, qr, texts } = composed(shown('', { title }), { size, theme });
					const [map] = maps;
					for (const box of [map.box, legendBox, ...(qr ? [qr] : [])]) {
						expect(box.x).toBeGreaterThanOrEqual(0);
						expect(box.y).toBeGreaterThanOrEqual(0);
						expect(box.x + box.width).toBeLessThanOrEqual(size.width);
						expect(box.y + box.height).toBeLessThanOrEqual(size.height);
					}
					expect(apart(map.box, legendBox)).toBe(true);
					if (qr) expect(apart(map.box, qr) && apart(legendBox, qr)).toBe(true);
					expect(map.box.width).toBeGreaterThan(size.width * 0.3);
					expect(map.box.height).toBeGreaterThan(size.height * 0.2);
					for (const { y, size: type } of texts) {
						const isOnMap = y > map.box.y + 1 && y - type * 0.7 < map.box.y + map.box.height;
						expect(isOnMap).toBe(false);
					}
				}
			)
		);
	});
});
