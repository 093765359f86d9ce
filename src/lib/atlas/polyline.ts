/**
 * The encoded polyline format (https://developers.google.com/maps/documentation/utilities/polylinealgorithm):
 * a fifth of GeoJSON's size. Own code because the published packages offer Node only CommonJS, which neither
 * the build nor prerendering can import by name.
 */

/**
 * Positions in, longitude first; the text holds latitude first, as the format has it. Rounded to `precision`
 * decimals.
 */
export function encodeLine(
	line: readonly (readonly [longitude: number, latitude: number])[],
	precision: number
): string {
	const factor = 10 ** precision;
	let text = '';
	let before = [0, 0];
	for (const [longitude, latitude] of line) {
		const here = [Math.round(latitude * factor), Math.round(longitude * factor)];
		text += encodeNumber(here[0] - before[0]) + encodeNumber(here[1] - before[1]);
		before = here;
	}
	return text;
}

/** The positions of an encoded line, longitude first. A text cut short loses its last position. */
export function decodeLine(text: string, precision: number): [longitude: number, latitude: number][] {
	const factor = 10 ** precision;
	const line: [number, number][] = [];
	let latitude = 0;
	let longitude = 0;
	let at = 0;
	const next = () => {
		let value = 0;
		for (let shift = 0; at < text.length; shift += 5) {
			const chunk = text.charCodeAt(at++) - 63;
			value |= (chunk & 31) << shift;
			if (chunk < 32) break;
		}
		return value & 1 ? ~(value >> 1) : value >> 1;
	};
	while (at < text.length) {
		latitude += next();
		if (at >= text.length) break;
		longitude += next();
		line.push([longitude / factor, latitude / factor]);
	}
	return line;
}

function encodeNumber(value: number): string {
	let rest = value < 0 ? ~(value << 1) : value << 1;
	let text = '';
	for (; rest >= 32; rest >>= 5) text += String.fromCharCode((32 | (rest & 31)) + 63);
	return text + String.fromCharCode(rest + 63);
}
