/**
 * Many files as one run of bytes: the length of the list (four bytes), the list as JSON, the files one after
 * the other.
 */

export interface PackedFile {
	/** As in the folder of the site: `_app/immutable/chunks/x.js`. */
	readonly path: string;
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

type Row = readonly [path: string, type: string, length: number];

export function joinFiles(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
	const list = new TextEncoder().encode(
		JSON.stringify(files.map(({ path, type, bytes }): Row => [path, type, bytes.length]))
	);
	const joined = new Uint8Array(4 + list.length + files.reduce((sum, { bytes }) => sum + bytes.length, 0));
	new DataView(joined.buffer).setUint32(0, list.length);
	joined.set(list, 4);
	let at = 4 + list.length;
	for (const { bytes } of files) {
		joined.set(bytes, at);
		at += bytes.length;
	}
	return joined;
}

/** Views into the same memory: nothing is copied. */
export function splitFiles(joined: Uint8Array<ArrayBuffer>): PackedFile[] {
	const length = new DataView(joined.buffer, joined.byteOffset).getUint32(0);
	const rows = JSON.parse(new TextDecoder().decode(joined.subarray(4, 4 + length))) as Row[];
	let at = 4 + length;
	return rows.map(([path, type, size]) => ({ path, type, bytes: joined.subarray(at, (at += size)) }));
}
