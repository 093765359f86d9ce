/** What the base map is named with, and how its files are fetched: all from the app's own origin. */
import labels from '$geodata/labels.json';

/**
 * A row of the gazetteer: GeoNames id, name, longitude, latitude, country, inhabitants, rank, names by
 * language.
 */
export type Town = readonly [
	id: number,
	name: string,
	lon: number,
	lat: number,
	cc: string,
	pop: number,
	rank: number,
	names: Record<string, string>
];

export async function fetchJson<T>(url: string, signal?: AbortSignal): Promise<T> {
	const response = await fetch(url, { signal });
	if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
	return (await response.json()) as T;
}

export interface Label {
	readonly name: string;
	readonly at: readonly [number, number];
	readonly minZoom: number;
	readonly lake?: boolean;
	/** Of a country, and no country itself. */
	readonly part?: boolean;
}
const label = ([name, lon, lat, zoom]: readonly (string | number)[]): Label => ({
	name: String(name),
	at: [Number(lon), Number(lat)],
	minZoom: Number(zoom)
});
export const COUNTRY_LABELS: readonly Label[] = [
	...labels.countries.map(label),
	...labels.parts.map((row) => ({ ...label(row), part: true }))
];
export const WATER_LABELS: readonly Label[] = labels.waters.map((row) => ({
	...label(row),
	lake: row[4] === 1
}));
