/**
 * On which sides of a place its name is clear of the links that meet there. The WebGL map keeps names off
 * each other, but not off lines: it takes the sides in this order.
 */
import type { Atlas, Place } from '../../../atlas/atlas';
import type { Position } from '../../../view/screen-projection';
import { POINT_ANCHORS, besidePoint, type Anchor } from '../../symbology/text-styles';
import { worldSize } from '../../geometry/mercator';

/** Where most names stand; px of the world to a degree there. */
const PX = worldSize(6.5) / 360;
/** How far along a link, and by which steps, px. */
const REACH = 110;
const STEP = 7;
/** Of the type, px: its size, the height of a line, about what a letter takes, and the widest line. */
const TYPE = { size: 12, height: 15, letter: 6.4, widest: 130 } as const;
/** How many steps of covered link a side may save against the one before it in the usual order. */
const PREFERENCE = 0.4;

/** A link from a place on: the index of its first position, and which way through the others. */
interface Lead {
	readonly line: readonly Position[];
	readonly start: number;
	readonly direction: 1 | -1;
}

export function clearSides(atlas: Atlas): (place: Place) => Anchor[] {
	const leads = new Map<string, Lead[]>(atlas.places.map(({ id }) => [id, []]));
	for (const { from, to, via = [], coordinates: line } of atlas.links) {
		leads.get(from)!.push({ line, start: 0, direction: 1 });
		leads.get(to)!.push({ line, start: line.length - 1, direction: -1 });
		for (const id of via) {
			const start = nearest(line, atlas.place.get(id)!.at);
			leads.get(id)!.push({ line, start, direction: 1 }, { line, start, direction: -1 });
		}
	}
	return ({ id, name, at }) => {
		const covered = POINT_ANCHORS.map((_, index) => index * PREFERENCE);
		const boxes = POINT_ANCHORS.map((anchor) =>
			boxOf(anchor, Math.min(name.length * TYPE.letter, TYPE.widest))
		);
		for (const lead of leads.get(id)!)
			walk(lead, at, (x, y) => {
				for (const [index, { left, top, right, bottom }] of boxes.entries())
					if (x > left && x < right && y > top && y < bottom) covered[index]++;
			});
		return POINT_ANCHORS.map((anchor, index) => ({ anchor, covered: covered[index] }))
			.sort((a, b) => a.covered - b.covered)
			.map(({ anchor }) => anchor);
	};
}

function boxOf(anchor: Anchor, width: number) {
	const [x, y] = besidePoint(anchor).map((em) => em * TYPE.size);
	const [left, top] = [x + ((anchor[0] - 1) / 2) * width, y + ((anchor[1] - 1) / 2) * TYPE.height];
	return { left, top, right: left + width, bottom: top + TYPE.height };
}

/** Visits a link step by step, px from the place. */
function walk(
	{ line, start, direction }: Lead,
	[longitude, latitude]: Position,
	visit: (x: number, y: number) => void
): void {
	const stretch = Math.cos((latitude * Math.PI) / 180);
	const px = (index: number) => [
		(line[index][0] - longitude) * PX,
		((latitude - line[index][1]) * PX) / stretch
	];
	for (let index = start; line[index + direction]; index += direction) {
		const [[x0, y0], [x1, y1]] = [px(index), px(index + direction)];
		const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / STEP);
		for (let step = 0; step < steps; step++) {
			const [x, y] = [x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps];
			if (Math.hypot(x, y) > REACH) return;
			visit(x, y);
		}
	}
}

function nearest(line: readonly Position[], [longitude, latitude]: Position): number {
	const distances = line.map(([x, y]) => Math.hypot(x - longitude, y - latitude));
	return distances.indexOf(Math.min(...distances));
}
