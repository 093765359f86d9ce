/** Earth's equatorial circumference, metres (WGS84). */
const CIRCUMFERENCE = 40_075_016.686;

/**
 * Ground resolution of a Web Mercator map with 512 px tiles. Source: the projection's definition,
 * circumference · cos φ / world size.
 */
export function metresPerPixel(zoom: number, latitude: number): number {
	return (CIRCUMFERENCE * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
}

/** The largest 1, 2 or 5 times a power of ten that isn't more than the given distance. */
export function roundDistance(metres: number): number {
	const power = 10 ** Math.floor(Math.log10(metres));
	const factor = [5, 2, 1].find((step) => step * power <= metres) ?? 1;
	return factor * power;
}
