/** Ink as the maps draw it: lines, heads of arrows, words. */
import type { FeatureCollection, Feature } from 'geojson';
import type { Ink, InkColour, InkKind } from '../../view/ink';
import type { Position } from '../../view/screen-projection';
import { toWorld } from '../geometry/mercator';

export interface InkLine {
	readonly kind: Exclude<InkKind, 'text'>;
	readonly colour: InkColour;
	readonly line: readonly Position[];
}
/** At the end of an arrow. */
export interface InkHead {
	readonly colour: InkColour;
	readonly at: Position;
	/** Where it points: degrees clockwise from north. */
	readonly bearing: number;
}
export interface InkText {
	readonly colour: InkColour;
	readonly at: Position;
	readonly text: string;
}

/**
 * A hand trembles at the end of a stroke: an arrow points where it came from this far back, as a share of its
 * length.
 */
const LOOK_BACK = 0.15;

export function inkLines(ink: readonly Ink[]): InkLine[] {
	return ink.flatMap(({ geometry, properties: { kind, colour } }) => {
		if (kind === 'text' || geometry.type === 'Point') return [];
		const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
		return lines.map((line) => ({ kind, colour, line: line.map(position) }));
	});
}

export const inkHeads = (ink: readonly Ink[]): InkHead[] =>
	inkLines(ink).flatMap(({ kind, colour, line }) =>
		kind === 'arrow' && line.length > 1 ? [{ colour, at: line.at(-1)!, bearing: endBearing(line) }] : []
	);

export const inkTexts = (ink: readonly Ink[]): InkText[] =>
	ink.flatMap(({ geometry, properties: { kind, colour, text } }) =>
		kind === 'text' && text && geometry.type === 'Point'
			? [{ colour, text, at: position(geometry.coordinates) }]
			: []
	);

/** For the WebGL map's source. */
export const inkData = (ink: readonly Ink[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features: [
		...inkLines(ink).map(({ line, ...properties }): Feature => ({
			type: 'Feature',
			geometry: { type: 'LineString', coordinates: line.map((at) => [...at]) },
			properties
		})),
		...inkHeads(ink).map(({ at, ...rest }) => point(at, { kind: 'head', ...rest })),
		...inkTexts(ink).map(({ at, ...rest }) => point(at, { kind: 'text', ...rest }))
	]
});

const point = (at: Position, properties: Record<string, unknown>): Feature => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [...at] },
	properties
});

const position = ([longitude, latitude]: readonly number[]): Position => [longitude, latitude];

/** Of the end of a line, on the map as it is drawn. */
function endBearing(line: readonly Position[]): number {
	const points = line.map(toWorld);
	const [endX, endY] = points.at(-1)!;
	const length = points
		.slice(1)
		.reduce((sum, [x, y], index) => sum + Math.hypot(x - points[index][0], y - points[index][1]), 0);
	const from =
		points.findLast(([x, y]) => Math.hypot(endX - x, endY - y) >= length * LOOK_BACK) ??
		points.findLast(([x, y]) => x !== endX || y !== endY) ??
		points[0];
	// World coordinates grow southwards.
	return (Math.atan2(endX - from[0], from[1] - endY) * 180) / Math.PI;
}
