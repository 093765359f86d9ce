/**
 * Tells a PNG how many pixels go to the inch, so that it comes out in its size where it is placed (PNG
 * specification, 11.3.4.3 pHYs).
 */

const METRES_PER_INCH = 0.0254;
/** Signature and header: every PNG begins with them, and the size goes next. */
const AFTER_HEADER = 8 + 25;

export function withResolution(png: Uint8Array<ArrayBuffer>, dpi: number): Uint8Array<ArrayBuffer> {
	const perMetre = Math.round(dpi / METRES_PER_INCH);
	const chunk = new Uint8Array(21);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, 9);
	chunk.set(new TextEncoder().encode('pHYs'), 4);
	view.setUint32(8, perMetre);
	view.setUint32(12, perMetre);
	chunk[16] = 1; // the unit is the metre
	view.setUint32(17, crc32(chunk.subarray(4, 17)));
	const sized = new Uint8Array(png.length + chunk.length);
	sized.set(png.subarray(0, AFTER_HEADER));
	sized.set(chunk, AFTER_HEADER);
	sized.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
	return sized;
}

/** As PNG counts it: polynomial 0xedb88320, reflected. */
function crc32(bytes: Uint8Array): number {
	let crc = ~0;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc >>> 0;
}
