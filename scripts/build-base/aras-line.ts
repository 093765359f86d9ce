// The Aras is the border for most of its course. Drawing it from the border's own vertices makes river
// and border one line at every zoom; Natural Earth adds the last stretch, inside Azerbaijan.
import type { Position } from './run.ts';

/** Where borders meet along the river, near enough to recognise the pieces. */
const AKHURYAN_MOUTH: Position = [43.655, 40.105];
const AKHURYAN_TOP: Position = [43.74, 40.72];
const TRIPOINT = {
	georgiaTurkey: [43.474, 41.123],
	sadarak: [44.764, 39.714],
	nakhchivanIran: [44.809, 39.627],
	ordubad: [46.144, 38.842],
	zangilan: [46.534, 38.867],
	caspian: [48.882, 38.442]
} satisfies Record<string, Position>;

export function kilometres(a: Position, b: Position): number {
	const squeeze = Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180);
	return Math.hypot((b[0] - a[0]) * squeeze, b[1] - a[1]) * 111.2;
}

function nearest(line: Position[], point: Position): number {
	let best = 0;
	for (const [i, vertex] of line.entries()) {
		if (kilometres(vertex, point) < kilometres(line[best] ?? vertex, point)) best = i;
	}
	return best;
}

/** The border piece between two tripoints, in that direction. */
function between(borders: Position[][], from: Position, to: Position): Position[] {
	for (const line of borders) {
		const [first, last] = [line[0], line.at(-1)];
		if (!first || !last) continue;
		if (kilometres(first, from) < 3 && kilometres(last, to) < 3) return line;
		if (kilometres(first, to) < 3 && kilometres(last, from) < 3) return line.toReversed();
	}
	throw new Error(`no border from ${from} to ${to}`);
}

export function buildAras(
	borders: Position[][],
	naturalEarth: Position[]
): { aras: Position[]; akhuryan: Position[] } {
	const t = TRIPOINT;
	const west = between(borders, t.georgiaTurkey, t.sadarak);
	const mouth = nearest(west, AKHURYAN_MOUTH);
	const east = between(borders, t.zangilan, t.caspian);
	// The border leaves the river at its northernmost point and turns south-east across the steppe.
	let bend = 0;
	for (const [i, vertex] of east.entries()) if (vertex[1] > (east[bend]?.[1] ?? 0)) bend = i;
	const tail = naturalEarth.slice(nearest(naturalEarth, east[bend] ?? t.zangilan) + 1);
	const parts = [
		west.slice(mouth),
		between(borders, t.sadarak, t.nakhchivanIran),
		between(borders, t.nakhchivanIran, t.ordubad),
		between(borders, t.ordubad, t.zangilan),
		east.slice(0, bend + 1),
		tail
	];
	const aras = parts.flatMap((part, i) => {
		const last = parts[i - 1]?.at(-1);
		const first = part[0];
		return last && first && kilometres(last, first) < 0.001 ? part.slice(1) : part;
	});
	return { aras, akhuryan: west.slice(nearest(west, AKHURYAN_TOP), mouth + 1) };
}
