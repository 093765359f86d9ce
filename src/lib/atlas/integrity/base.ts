/** The land the geometry is held against: countries and lakes of the base map. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { LonLat } from '../plane.ts';
import { Area } from './area.ts';

export interface Base {
	/** Whether the base map draws the country (ISO 3166-1 alpha-2). */
	knows(country: string): boolean;
	/** Lakes within its borders count as the country. */
	inCountry(country: string, position: LonLat): boolean;
	/** Km beyond the border or coast, 0 inside; Infinity when further than about 10 km. */
	kmOutside(country: string, position: LonLat): number;
	/** In any country and not in a lake. */
	onLand(position: LonLat): boolean;
}

export interface Shape {
	/** ISO 3166-1 alpha-2 */
	readonly country: string;
	readonly geometry: Polygon | MultiPolygon;
}

export function createBase(countries: readonly Shape[], lakes: readonly (Polygon | MultiPolygon)[]): Base {
	const shapes = new Map<string, Shape[]>();
	for (const shape of countries) shapes.set(shape.country, [...(shapes.get(shape.country) ?? []), shape]);
	// Most countries of the base are never asked for, so each grid is made on demand.
	const areas = new Map<string, Area>();
	const area = (country: string) => {
		const known = areas.get(country) ?? new Area((shapes.get(country) ?? []).map(({ geometry }) => geometry));
		areas.set(country, known);
		return known;
	};
	let land: Area | undefined;
	let water: Area | undefined;
	return {
		knows: (country) => shapes.has(country),
		inCountry: (country, position) => area(country).contains(position),
		kmOutside: (country, position) => area(country).kmOutside(position),
		onLand: (position) =>
			(land ??= new Area(countries.map(({ geometry }) => geometry))).contains(position) &&
			!(water ??= new Area(lakes)).contains(position)
	};
}
