import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../../tests/support/small-atlas';
import { createAtlas } from '../../../atlas/atlas';
import { overlap } from '../../geometry/box';
import { typeSize } from '../../symbology/text-styles';
import { MAP_THEMES } from '../../symbology/theme';
import { themeTokens } from '../../symbology/theme-css';
import { unitsPerPx } from '../link-paths';
import { toPx, toWorld, UNITS } from '../../geometry/mercator';
import type { UserLayerName } from './user-layer-labels';
import type { PointLabel } from './point-label';
import { NO_ANSWER } from '../answer/answer';
import { staticNames } from './label-layout';
import { RING_REACH } from '../../symbology/place-symbols';
import { textWidth, wrapped } from '../../symbology/text-width';

const atlas = createAtlas(smallAtlas);
const at = (zoom: number, more = {}) =>
	staticNames({
		atlas,
		visible: new Set(['north', 'south']),
		ringed: [],
		viewpoint: null,
		zoom,
		scale: 1,
		answer: NO_ANSWER,
		lines: [],
		window: null,
		...more
	});
const texts = (names: ReturnType<typeof at>) =>
	names.labels.map((label) => (label.kind === 'point' ? label.lines.join(' ') : label.text));

/** The box of a label as a reader would measure it: no padding, type somewhat narrower than estimated. px */
function inked({ role, lines, at: [x, y], x: dx, y: dy, align, bold }: PointLabel, zoom: number) {
	const size = typeSize(role, zoom);
	const width = Math.max(...lines.map((line) => textWidth(line, { bold }))) * size;
	const left =
		x / unitsPerPx(zoom) + dx * size - (align === 'start' ? 0 : align === 'middle' ? width / 2 : width);
	const top = y / unitsPerPx(zoom) + (dy - 0.7) * size;
	return { left, top, right: left + width, bottom: top + (lines.length - 0.2) * size };
}

describe('names on the static map', () => {
	it('never overlap', () => {
		for (const zoom of [2.5, 4, 5.5, 7]) {
			const boxes = at(zoom)
				.labels.filter((label) => label.kind === 'point')
				.map((label) => inked(label, zoom));
			for (const [index, box] of boxes.entries())
				expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
		}
	});
	it('of forty thousand points close together are tried where there may be room, and one far away has its own', () => {
		const many = Array.from({ length: 40_000 }, (_, index): UserLayerName => ({
			...{ layer: 'a', index, colour: 'green', name: `Site ${index}` },
			at: [45 + (index % 200) * 0.02, 38 + Math.floor(index / 200) * 0.02]
		}));
		const found = texts(
			at(7, {
				userLayers: [...many, { layer: 'a', index: 40_000, colour: 'green', name: 'Alone', at: [60, 45] }]
			})
		);
		expect(found).toContain('Alone');
		expect(found.filter((name) => name.startsWith('Site')).length).toBeGreaterThan(40);
	}, 12_000);
	it('come with the zoom: countries first, places of rank 2 later', () => {
		expect(texts(at(3))).toContain('KAZAKHSTAN');
		expect(texts(at(3))).not.toContain('Gamma');
		expect(texts(at(6))).toContain('Gamma');
	});
	it('are of routes and places that are shown', () => {
		const names = at(6, { visible: new Set(['north']) });
		expect(names.symbols.map(({ id }) => id).sort()).toEqual(['alpha', 'beta', 'gamma']);
		expect(texts(names)).not.toContain('South');
	});
	it('name a place with a ring at every zoom, whichever routes are shown', () => {
		expect(texts(at(3, { ringed: ['gamma'], visible: new Set() }))).toContain('Gamma');
		expect(at(3, { ringed: ['gamma'] }).symbols.map(({ id }) => id)).toEqual(['gamma']);
	});
	it('name a short route beside a point from afar and along its line close up', () => {
		expect(at(4).labels.find(({ key }) => key.startsWith('route north'))?.kind).toBe('point');
		expect(at(9).labels.find(({ key }) => key.startsWith('route north'))?.kind).toBe('line');
	});
	it('of routes stand one below the other as the routes do', () => {
		const routes = smallAtlas.routes.map((route) => ({
			...route,
			labelAt: [48, route.id === 'south' ? 40.2 : 40] as [number, number]
		}));
		const turned = createAtlas({ ...smallAtlas, routes });
		const [north, south] = ['north', 'south'].map((id) => {
			const label = at(4, { atlas: turned }).labels.find(({ key }) =>
				key.startsWith(`route ${id}`)
			) as PointLabel;
			return inked(label, 4);
		});
		expect(south.bottom).toBeLessThan(north.top);
	});
	it('of a reader’s feature have the colour of its layer, which the page defines', () => {
		const site: UserLayerName = { layer: 'a', index: 0, colour: 'green', name: 'Site', at: [60, 45] };
		const { labels } = at(7, { userLayers: [site] });
		const { ink } = labels.find(({ key }) => key === 'user-layer a 0') as PointLabel;
		expect(themeTokens(MAP_THEMES.light)).toContain(`--${ink}:${MAP_THEMES.light.userLayers.green}`);
	});
	it('keep off what is taken, and off the rings around places', () => {
		// Its name would lie over the ring, but not over the symbol in it.
		const close: UserLayerName = {
			layer: 'layer',
			index: 0,
			name: 'No',
			colour: 'green',
			at: [47.75, 40.62]
		};
		const placed = at(6, { ringed: ['gamma'], userLayers: [close] });
		const gamma = toPx([48, 40.5], 6);
		const ring = {
			left: gamma[0] - RING_REACH,
			top: gamma[1] - RING_REACH,
			right: gamma[0] + RING_REACH,
			bottom: gamma[1] + RING_REACH
		};
		const points = (names: typeof placed) => names.labels.filter((label) => label.kind === 'point');
		expect(texts(placed)).toEqual(expect.arrayContaining(['Gamma', 'No']));
		expect(points(placed).filter((label) => overlap(inked(label, 6), ring))).toEqual([]);
		const taken = { left: ring.right, top: gamma[1] - 100, right: ring.right + 300, bottom: gamma[1] + 100 };
		const beside = at(6, { ringed: ['gamma'], taken: [taken] });
		expect(texts(beside)).toContain('Gamma');
		expect(points(beside).filter((label) => overlap(inked(label, 6), taken))).toEqual([]);
	});
	it('stand at a corner of their place where no side is free', () => {
		const [x, y] = toPx([48, 40.5], 5);
		const block = (left: number, top: number, right: number, bottom: number) => ({
			left: x + left,
			top: y + top,
			right: x + right,
			bottom: y + bottom
		});
		// Above, below and left of the place, and to its right down to a little below it.
		const taken = [
			block(-200, -200, 200, -3),
			block(-200, -3, -3, 200),
			block(-3, -3, 200, 3),
			block(-3, 24, 200, 200)
		];
		const gamma = at(5, { taken }).labels.find(({ key }) => key === 'place gamma') as PointLabel;
		expect([gamma.align, gamma.y > 0.5]).toEqual(['start', true]);
	});
	it('are those of the viewpoint, and neutral where it has none', () => {
		const names = at(6, { viewpoint: 'moscow' });
		expect(texts(names)).toContain('Гамма');
		expect(texts(names)).toContain('Beta');
		expect(texts(at(9, { viewpoint: 'moscow' }))).toContain('Northern way');
		expect(texts(at(9, { viewpoint: 'baku' }))).toContain('North');
	});
	it('stand at their place, in units', () => {
		const [x, y] = toWorld([48, 40.5]).map((value) => value * UNITS);
		expect(at(6).symbols.find(({ id }) => id === 'gamma')?.at).toEqual([
			expect.closeTo(x, 1),
			expect.closeTo(y, 1)
		]);
	});
	it('are laid out for the window alone, if there is one', () => {
		expect(at(6, { window: { left: 0, top: 0, right: 10, bottom: 10 } })).toEqual({
			labels: [],
			symbols: [],
			badges: []
		});
	});
});

describe('text', () => {
	it('is wrapped between words', () => {
		expect(wrapped('Saudi Arabia', 4)).toEqual(['Saudi', 'Arabia']);
		expect(wrapped('Iran', 1)).toEqual(['Iran']);
		expect(wrapped('Black Sea', 20)).toEqual(['Black Sea']);
	});
	it('is about as wide as Noto Sans sets it', () => {
		// Advance widths of the font: B .65 a .561 k .534 u .618
		expect(textWidth('Baku')).toBeCloseTo(2.363, 0);
		expect(textWidth('Baku', { bold: true, spacing: 0.1 })).toBeGreaterThan(textWidth('Baku') + 0.4);
	});
});
