/** An answer as the GeoJSON that the style's sources hold. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Position } from '../../../atlas/atlas';
import type { AnswerOnMap } from '../../scene/answer/answer';
import { PATH_SYMBOLS } from '../../symbology/answer-symbols';
import { badgesOf } from '../../scene/answer/path-badges';

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const feature = (geometry: Geometry, properties: Record<string, unknown>): Feature => ({
	type: 'Feature',
	geometry,
	properties
});
const line = (coordinates: readonly Position[]): Geometry => ({
	type: 'LineString',
	coordinates: coordinates as Position[]
});
const point = ([longitude, latitude]: readonly [number, number]): Geometry => ({
	type: 'Point',
	coordinates: [longitude, latitude]
});

/** Stretches of the paths, in the terms of `LineReader`. */
export const pathData = ({ stretches }: AnswerOnMap): FeatureCollection =>
	collection(
		stretches.map(({ id, path, link, mode, status, colour, slot, order, role, piece }) => {
			const { width, opacity } = PATH_SYMBOLS[role];
			return feature(line(piece.coordinates), {
				id,
				path,
				link,
				mode,
				status,
				colour,
				slot,
				order,
				width,
				opacity
			});
		})
	);

/** What stands on and beside the paths: letters, names, ends, and what is closed. */
export function markData(answer: AnswerOnMap): FeatureCollection {
	const { paths, ends, closed } = answer;
	return collection([
		...paths.flatMap(({ letter, title, colour, at: middle, slant, edge }, order) => [
			feature(point(middle), {
				kind: 'name',
				title: letter ? `${letter}  ${title}` : title,
				colour,
				slant,
				edge,
				order
			})
		]),
		...badgesOf(answer).map(({ at: middle, ...badge }) =>
			feature(point(middle), { kind: 'badge', ...badge })
		),
		...ends.map(({ id, name, at: end, edge }) => feature(point(end), { kind: 'end', id, name, edge })),
		...closed.links.map(({ link, piece }) => feature(line(piece.coordinates), { kind: 'closed', link })),
		...closed.places.map(({ place, at }) => feature(point(at), { kind: 'closed-place', id: place }))
	]);
}
