import { deflateSync, crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { withResolution } from './png-resolution';

function chunk(name: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(name), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}

it('puts a valid pHYs chunk right after the header and leaves the rest as it is', () => {
	const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
	const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
	const rest = Buffer.concat([
		chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
		chunk('IEND', Buffer.alloc(0))
	]);
	const head = Buffer.concat([signature, chunk('IHDR', header)]);
	const written = Buffer.from(withResolution(new Uint8Array(Buffer.concat([head, rest])), 300));
	// 300 dpi are 11 811 pixels to the metre.
	const perMetre = Buffer.from([0, 0, 0x2e, 0x23]);
	expect(written).toEqual(
		Buffer.concat([head, chunk('pHYs', Buffer.concat([perMetre, perMetre, Buffer.from([1])])), rest])
	);
});
