/**
 * Polygons that answer "inside?" and "how far outside?" quickly: boundary edges lie in a grid. A cell without
 * edges has one answer; elsewhere only the edges in the point's row can change it.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { distance, nearestOnSegment, planeAt, type LonLat } from '../plane.ts';

/** Cell size, degrees: at 64° N still wider than the 3 × 3 cells a distance of 10 km needs. */
const CELL = 0.25;
/** Beyond this a distance is only known to be "more". */
const FAR_KM = 10;

interface Edge {
	readonly a: LonLat;
	readonly b: LonLat;
	/** Number of the polygon it bounds. */
	readonly polygon: number;
}

export class Area {
	/** By cell, and by row of cells. */
	readonly #cells = new Map<number, Edge[]>();
	readonly #rows = new Map<number, Edge[]>();
	readonly #whole = new Map<number, boolean>();

	constructor(geometries: readonly (Polygon | MultiPolygon)[]) {
		const polygons = geometries.flatMap((geometry) =>
			geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
		);
		for (const [polygon, rings] of polygons.entries())
			for (const ring of rings)
				for (let i = 1; i < ring.length; i++) this.#addEdge(edgeOf(ring[i - 1], ring[i], polygon));
	}

	/** A point on the boundary is inside. */
	contains(position: LonLat): boolean {
		const cell = key(column(position[0]), row(position[1]));
		const edges = this.#cells.get(cell);
		if (edges) return edges.some((edge) => isOn(edge, position)) || this.#isWithin(position);
		const known = this.#whole.get(cell) ?? this.#isWithin(position);
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
				for (const { a, b } of this.#cells.get(key(x, y)) ?? [])
					nearest = Math.min(nearest, distance(point, nearestOnSegment(point, flat(a), flat(b))));
		return nearest > FAR_KM ? Infinity : nearest;
	}

	/** By the even–odd rule for each polygon: a ray to the east crosses its edges an odd number of times. */
	#isWithin([longitude, latitude]: LonLat): boolean {
		const odd = new Set<number>();
		for (const { a, b, polygon } of this.#rows.get(row(latitude)) ?? []) {
			if (a[1] > latitude === b[1] > latitude) continue;
			if (longitude >= a[0] + ((latitude - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) continue;
			if (!odd.delete(polygon)) odd.add(polygon);
		}
		return odd.size > 0;
	}

	#addEdge(edge: Edge): void {
		const { a, b } = edge;
		for (let y = row(Math.min(a[1], b[1])); y <= row(Math.max(a[1], b[1])); y++) {
			addTo(this.#rows, y, edge);
			for (let x = column(Math.min(a[0], b[0])); x <= column(Math.max(a[0], b[0])); x++)
				addTo(this.#cells, key(x, y), edge);
		}
	}
}

const column = (longitude: number) => Math.floor(longitude / CELL);
const row = (latitude: number) => Math.floor(latitude / CELL);
const key = (x: number, y: number) => x * 4096 + y;

const edgeOf = (a: Position, b: Position, polygon: number): Edge => ({
	a: [a[0], a[1]],
	b: [b[0], b[1]],
	polygon
});

function addTo(index: Map<number, Edge[]>, at: number, edge: Edge): void {
	const known = index.get(at);
	if (known) known.push(edge);
	else index.set(at, [edge]);
}

/** Whether a point lies on an edge, exactly. */
const isOn = ({ a, b }: Edge, [x, y]: LonLat): boolean =>
	(b[0] - a[0]) * (y - a[1]) === (b[1] - a[1]) * (x - a[0]) &&
	Math.min(a[0], b[0]) <= x &&
	x <= Math.max(a[0], b[0]) &&
	Math.min(a[1], b[1]) <= y &&
	y <= Math.max(a[1], b[1]);
