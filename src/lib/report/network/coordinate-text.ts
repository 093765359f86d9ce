/** How a position is written, and where it comes from. */
import type { Place } from '../../atlas/schema';
import { hundredthsText } from '../format/number-text';

export const LOCATED_WORDS: Readonly<Record<Place['properties']['located'], string>> = {
	geonames: 'after GeoNames',
	estimate: 'estimated',
	'osm-checked': 'checked against OpenStreetMap',
	'gem-guided': 'guided by Global Energy Monitor’s map'
};

/** "39.41° N, 49.98° E": two digits are about a kilometre, as far as the lines are drawn. */
export function coordinateText([longitude, latitude]: readonly [number, number]): string {
	const part = (value: number, positive: string, negative: string) =>
		`${hundredthsText(Math.abs(value))}°\u00a0${value < 0 ? negative : positive}`;
	return `${part(latitude, 'N', 'S')}, ${part(longitude, 'E', 'W')}`;
}
