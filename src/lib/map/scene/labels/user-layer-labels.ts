/**
 * Where the name of a feature of the reader's own stands: at its point, half way along its line, in the
 * middle of its area.
 */
import type { Position } from '../../../view/screen-projection';
import {
	featureName,
	partsOf,
	shapeOf,
	type UserLayerColour,
	type UserGeometry,
	type UserLayer
} from '../../../view/user-layer';

export interface UserLayerName {
	readonly layer: string;
	readonly index: number;
	readonly colour: UserLayerColour;
	readonly name: string;
	readonly at: Position;
}

/** Those of features that have one, the uppermost layer first. */
export const userLayerNames = (layers: readonly UserLayer[]): UserLayerName[] =>
	layers.toReversed().flatMap((layer) =>
		layer.features.flatMap((feature, index) => {
			const name = featureName(layer, feature);
			return name
				? [{ layer: layer.id, index, colour: layer.colour, name, at: middleOf(feature.geometry) }]
				: [];
		})
	);

export function middleOf(geometry: UserGeometry): Position {
	const parts = partsOf(geometry);
	switch (shapeOf(geometry)) {
		case 'point':
			return parts[0][0];
		case 'line':
			return halfWay(parts.reduce((longest, part) => (lengthOf(part) > lengthOf(longest) ? part : longest)));
		case 'area':
			return centroid(
				parts.reduce((largest, ring) => (Math.abs(areaOf(ring)) > Math.abs(areaOf(largest)) ? ring : largest))
			);
	}
}

/** In degrees: only parts of one geometry are held against each other. */
const step = ([x0, y0]: Position, [x1, y1]: Position) => Math.hypot(x1 - x0, y1 - y0);
const lengthOf = (line: readonly Position[]) =>
	line.slice(1).reduce((sum, at, index) => sum + step(line[index], at), 0);

function halfWay(line: readonly Position[]): Position {
	let left = lengthOf(line) / 2;
	for (let i = 1; i < line.length; i++) {
		const length = step(line[i - 1], line[i]);
		if (length > 0 && length >= left) {
			const share = left / length;
			const [[x0, y0], [x1, y1]] = [line[i - 1], line[i]];
			return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
		}
		left -= length;
	}
	return line[0];
}

/** Square degrees, by the sign of the turn. */
const areaOf = (ring: readonly Position[]) =>
	ring.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);

function centroid(ring: readonly Position[]): Position {
	const area = areaOf(ring);
	if (area === 0) return ring[0];
	let [sumX, sumY] = [0, 0];
	for (const [index, [x, y]] of ring.entries()) {
		const [nextX, nextY] = ring[(index + 1) % ring.length];
		const cross = x * nextY - nextX * y;
		sumX += (x + nextX) * cross;
		sumY += (y + nextY) * cross;
	}
	return [sumX / (6 * area), sumY / (6 * area)];
}
