/**
 * Where countries are named: at the point the gazetteer has for each, or, close up, where that isn't in
 * sight, in what is seen of the country.
 */
import { COUNTRY_LABELS, type Label } from '../../base/gazetteer';
import type { CountryGrid } from '../../../atlas/country-grid';
import type { Box } from '../../geometry/box';
import type { Xy } from '../../geometry/simplify-line';
import { Viewport, type Size } from '../../geometry/viewport';
import type { Camera } from '../../../view/state';
import { LINE_HEIGHT, TYPES, typeSize } from '../../symbology/text-styles';
import { textWidth, wrapped } from '../../symbology/text-width';
import { shownPlaces, type ShownThings } from './shown-places';

/** Farther out, the gazetteer's points are in sight. */
export const CLOSE_UP = 4.5;
/** How many points of the map are looked at. */
const COLUMNS = 28;
const ROWS = 20;
/** A name may reach a little beyond its country, as on a printed map: to this part of its half. */
const FITS = 0.75;
/** From edges, places and what lies over the map a name keeps a little more than its half. */
const CLEAR = 1.2;
/** Room that isn't needed, in halves of the name: beyond it a place nearer to the middle is better. */
const AMPLE = 6;

/** A symbol and the gap to its name, px. */
const BESIDE = 9;

interface Sight {
	readonly camera: Camera;
	/** Of the map, px. */
	readonly size: Size;
	/** What lies over the map, px from its upper left corner. */
	readonly furniture: readonly Box[];
	/** The theme's factor on type. */
	readonly scale: number;
	/** What shows places: their names come first, so countries are named beside them. */
	readonly shown: ShownThings;
}

interface Sample {
	readonly at: Xy;
	readonly country: string | null;
}

/** @param grid null: as long as it isn't there, every country is named at its own point */
export function countryLabels(grid: CountryGrid | null, sight: Sight): readonly Label[] {
	const { camera, size, furniture, scale, shown } = sight;
	if (!grid || camera.zoom < CLOSE_UP || size.width === 0) return COUNTRY_LABELS;
	const viewport = new Viewport(camera, size);
	const samples = sampled(grid, viewport);
	const seen = new Set(samples.map(({ country }) => country));
	const em = typeSize('country', camera.zoom) * scale;
	const taken = [...furniture, ...placeBoxes(viewport, shown, scale)];
	return COUNTRY_LABELS.map((label) => {
		if (label.part) return label;
		const country = grid.at(...label.at);
		if (country === null || !seen.has(country)) return label;
		const half = halfOf(label.name, em);
		const own = viewport.project(label.at);
		if (slack(own, half, size, taken) >= CLEAR) return label;
		const at = [taken, furniture]
			.map((boxes) => roomiest(samples, country, half, size, boxes))
			.find((found) => found !== null);
		return at ? { ...label, at: viewport.unproject(at) } : label;
	});
}

function sampled(grid: CountryGrid, viewport: Viewport): Sample[] {
	const { width, height } = viewport.size;
	return Array.from({ length: COLUMNS * ROWS }, (_, index) => {
		const at: Xy = [
			(((index % COLUMNS) + 0.5) / COLUMNS) * width,
			((Math.floor(index / COLUMNS) + 0.5) / ROWS) * height
		];
		return { at, country: grid.at(...viewport.unproject(at)) };
	});
}

/** Around the symbols of places in sight and where their names most likely stand, px. */
function placeBoxes(viewport: Viewport, shown: ShownThings, scale: number): Box[] {
	const em = typeSize('place', viewport.camera.zoom) * scale;
	const { width: across, height: down } = viewport.size;
	return shownPlaces(shown, viewport.camera.zoom).flatMap(({ name, at }) => {
		const [x, y] = viewport.project(at);
		if (x < 0 || x > across || y < 0 || y > down) return [];
		const width = Math.min(textWidth(name), TYPES.place.maxWidth) * em;
		const left = x - Math.max(BESIDE, width / 2);
		return { left, top: y - 2 * em, right: x + BESIDE + width, bottom: y + em };
	});
}

/** Half the width and height of a country's name, px. */
function halfOf(name: string, em: number): Xy {
	const { maxWidth, spacing } = TYPES.country;
	const lines = wrapped(name.toUpperCase(), maxWidth, { spacing });
	const width = Math.max(...lines.map((line) => textWidth(line, { spacing })));
	return [(width * em) / 2, (lines.length * LINE_HEIGHT * em) / 2];
}

/** The point of what is seen of a country that is farthest from everything else, in halves of its name. */
function roomiest(
	samples: readonly Sample[],
	country: string,
	half: Xy,
	size: Size,
	boxes: readonly Box[]
): Xy | null {
	let best: { readonly at: Xy; readonly room: number; readonly off: number } | null = null;
	for (const [index, { at, country: here }] of samples.entries()) {
		if (here !== country) continue;
		const clear = slack(at, half, size, boxes);
		if (clear < CLEAR || (best && clear < best.room)) continue;
		const room = Math.min(clear, roomWithin(samples, index, half, size));
		const off = Math.hypot(at[0] - size.width / 2, at[1] - size.height / 2);
		if (room >= FITS && (!best || room > best.room || (room === best.room && off < best.off)))
			best = { at, room, off };
	}
	return best && best.at;
}

/** How far a sample is from another country or the sea, in halves of a name; at most what is ample. */
function roomWithin(samples: readonly Sample[], index: number, half: Xy, { width, height }: Size): number {
	const [column, row] = [index % COLUMNS, Math.floor(index / COLUMNS)];
	const across = Math.ceil((AMPLE * half[0]) / (width / COLUMNS));
	const down = Math.ceil((AMPLE * half[1]) / (height / ROWS));
	const { at, country } = samples[index];
	let room = AMPLE;
	for (let y = Math.max(row - down, 0); y <= Math.min(row + down, ROWS - 1); y++)
		for (let x = Math.max(column - across, 0); x <= Math.min(column + across, COLUMNS - 1); x++) {
			const other = samples[y * COLUMNS + x];
			if (other.country !== country) room = Math.min(room, distance(at, other.at, half));
		}
	return room;
}

/** How far a name there keeps from the edges and from what lies over the map, in its halves. */
function slack([x, y]: Xy, half: Xy, { width, height }: Size, boxes: readonly Box[]): number {
	let room = Math.min(x / half[0], (width - x) / half[0], y / half[1], (height - y) / half[1], AMPLE);
	for (const { left, top, right, bottom } of boxes)
		room = Math.min(
			room,
			distance([x, y], [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)], half)
		);
	return room;
}

/** In halves of a name, which is wider than high. */
const distance = ([x, y]: Xy, [ox, oy]: Xy, [width, height]: Xy): number =>
	Math.max(Math.abs(x - ox) / width, Math.abs(y - oy) / height);
