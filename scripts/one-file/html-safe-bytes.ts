/**
 * Bytes as text that an HTML file can hold in a script element. Base64 makes them a third longer; here every
 * character carries seven bits and is a byte long itself, which costs 14 %, and 2 % more for the three
 * characters that a parser of HTML would change or read as markup.
 */

/**
 * NUL, carriage return and `<` are written as their Latin-1 neighbour 128 above, which has the same lower
 * seven bits.
 */
const FORBIDDEN = new Set([0x00, 0x0d, 0x3c]);

export function bytesToText(bytes: Uint8Array): string {
	const units = new Uint8Array(Math.ceil((bytes.length * 8) / 7));
	let at = 0;
	let held = 0;
	let bits = 0;
	const put = (value: number) => (units[at++] = FORBIDDEN.has(value) ? value | 0x80 : value);
	for (const byte of bytes) {
		held = (held << 8) | byte;
		bits += 8;
		while (bits >= 7) put((held >> (bits -= 7)) & 0x7f);
		held &= (1 << bits) - 1;
	}
	if (bits > 0) put((held << (7 - bits)) & 0x7f);
	return Buffer.from(units).toString('latin1');
}

/** The inverse: eight characters are seven bytes, and what is left over at the end is padding. */
export function textToBytes(text: string): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(Math.floor((text.length * 7) / 8));
	let held = 0;
	let bits = 0;
	let at = 0;
	for (let index = 0; index < text.length; index++) {
		held = (held << 7) | (text.charCodeAt(index) & 0x7f);
		bits += 7;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at++] = held >> bits;
		held &= (1 << bits) - 1;
	}
	return bytes;
}
