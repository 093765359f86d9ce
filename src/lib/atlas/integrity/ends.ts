import type { Content } from '../content.ts';
import type { LonLat } from '../plane.ts';
import { lineFeature, type Check, type Fault } from './fault.ts';

/** Degrees: about 10 cm, so that ends are written, not drawn by eye. */
const TOLERANCE = 1e-6;

const same = (a: LonLat, b: LonLat) =>
	Math.abs(a[0] - b[0]) <= TOLERANCE && Math.abs(a[1] - b[1]) <= TOLERANCE;
const positions = (content: Content) =>
	new Map(content.places.map(({ id, geometry }) => [id, geometry.coordinates]));

export const everyLinkEndsAtItsPlaces: Check = {
	name: 'every link starts at its first place and ends at its last',
	run(content) {
		const at = positions(content);
		return content.links.flatMap(({ file, id, geometry: { coordinates }, properties: { from, to } }) => {
			const ends = [
				{ word: 'starts', place: from, end: coordinates[0] },
				{ word: 'ends', place: to, end: coordinates[coordinates.length - 1] }
			];
			return ends.flatMap(({ word, place, end }): Fault[] => {
				const position = at.get(place);
				if (!position || same(position, end)) return [];
				const reason = `${word} at ${end.join(', ')}, but ${place} lies at ${position.join(', ')}`;
				return [{ file, id, reason, feature: lineFeature([end, position]) }];
			});
		});
	}
};

export const everyViaPlaceIsAVertex: Check = {
	name: 'every place a link passes is a vertex of it, in order',
	run(content) {
		const at = positions(content);
		return content.links.flatMap(({ file, id, geometry: { coordinates }, properties: { via } }) => {
			let after = 0;
			return (via ?? []).flatMap((place): Fault[] => {
				const position = at.get(place);
				if (!position) return [];
				const index = coordinates.findIndex(
					(vertex, i) => i > after && i < coordinates.length - 1 && same(vertex, position)
				);
				if (index > 0) {
					after = index;
					return [];
				}
				const elsewhere = coordinates.some((vertex) => same(vertex, position));
				const reason = elsewhere
					? `via ${place} comes out of order`
					: `via ${place} (${position.join(', ')}) is not a vertex of the line`;
				return [{ file, id, reason, feature: lineFeature([position]) }];
			});
		});
	}
};
