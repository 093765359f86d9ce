/**
 * A polygon that answers "inside?" and "how far outside?" quickly: boundary edges lie in a grid, and a cell
 * without edges has one answer.
 */
import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { distance, nearestOnSegment, planeAt, type LonLat } from '../plane.ts';

/** Cell size, degrees: at 64° N still wider than the 3 × 3 cells a distance of 10 km needs. */
const CELL = 0.25;
/** Beyond this a distance is only known to be "more". */
const FAR_KM = 10;

interface Piece {
	readonly polygon: Polygon;
	readonly box: readonly [west: number, south: number, east: number, north: number];
}

export class Area {
	readonly #pieces: readonly Piece[];
	readonly #edges = new Map<number, (readonly [LonLat, LonLat])[]>();
	readonly #whole = new Map<number, boolean>();

	constructor(geometries: readonly (Polygon | MultiPolygon)[]) {
		const polygons = geometries.flatMap((geometry) =>
			geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
		);
		this.#pieces = polygons.map((coordinates) => ({
			polygon: { type: 'Polygon', coordinates },
			box: boxOf(coordinates[0])
		}));
		for (const ring of polygons.flat())
			for (let i = 1; i < ring.length; i++) this.#addEdge(ring[i - 1], ring[i]);
	}

	contains(position: LonLat): boolean {
		const cell = key(column(position[0]), row(position[1]));
		if (this.#edges.has(cell)) return this.#test(position);
		const known = this.#whole.get(cell) ?? this.#test(position);
		this.#whole.set(cell, known);
		return known;
	}

	/** Km from the area, 0 inside; at most about FAR_KM is measured, beyond that Infinity. */
	kmOutside(position: LonLat): number {
		if (this.contains(position)) return 0;
		const { flat } = planeAt(position[1]);
		const point = flat(position);
		let nearest = Infinity;
		for (let x = column(position[0]) - 1; x <= column(position[0]) + 1; x++)
			for (let y = row(position[1]) - 1; y <= row(position[1]) + 1; y++)
				for (const [a, b] of this.#edges.get(key(x, y)) ?? [])
					nearest = Math.min(nearest, distance(point, nearestOnSegment(point, flat(a), flat(b))));
		return nearest > FAR_KM ? Infinity : nearest;
	}

	#test(position: LonLat): boolean {
		return this.#pieces.some(
			({ polygon, box }) =>
				position[0] >= box[0] &&
				position[0] <= box[2] &&
				position[1] >= box[1] &&
				position[1] <= box[3] &&
				booleanPointInPolygon([...position], polygon)
		);
	}

	#addEdge(a: Position, b: Position): void {
		const edge = [[a[0], a[1]] as LonLat, [b[0], b[1]] as LonLat] as const;
		for (let x = column(Math.min(a[0], b[0])); x <= column(Math.max(a[0], b[0])); x++)
			for (let y = row(Math.min(a[1], b[1])); y <= row(Math.max(a[1], b[1])); y++) {
				const cell = this.#edges.get(key(x, y));
				if (cell) cell.push(edge);
				else this.#edges.set(key(x, y), [edge]);
			}
	}
}

const column = (longitude: number) => Math.floor(longitude / CELL);
const row = (latitude: number) => Math.floor(latitude / CELL);
const key = (x: number, y: number) => x * 4096 + y;

function boxOf(ring: readonly Position[]): [number, number, number, number] {
	const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of ring) {
		box[0] = Math.min(box[0], x);
		box[1] = Math.min(box[1], y);
		box[2] = Math.max(box[2], x);
		box[3] = Math.max(box[3], y);
	}
	return box;
}
