/** What earlier versions wrote is read for ever: see the README beside this. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import data from 'virtual:atlas';
import record from 'virtual:record';
import { createAtlas } from '../../src/lib/atlas/atlas.ts';
import { readBriefing } from '../../src/lib/briefing/document/file.ts';
import type { Briefing } from '../../src/lib/briefing/document/schema.ts';
import { unpack } from '../../src/lib/briefing/library/share-link.ts';
import { merged } from '../../src/lib/user-layers/stored-layer.ts';
import { defaultView, readView, writeView } from '../../src/lib/view/address/codec.ts';

const atlas = createAtlas(data);
const versions = readdirSync(import.meta.dirname).filter((name) => /^v\d/.test(name));
const read = (...path: string[]): unknown =>
	JSON.parse(readFileSync(join(import.meta.dirname, ...path), 'utf8'));

describe.each(versions)('what %s wrote', (version) => {
	const addresses = read(version, 'addresses.json') as { query: string; reads: object; dropped: string[] }[];
	const briefings = readdirSync(join(import.meta.dirname, version, 'briefings'));
	const links = read(version, 'links.json') as { carried: string; briefing: string; steps: number }[];
	const layers = read(version, 'layers.json') as { layer: { id: string; features: unknown[] } }[];
	const briefing = (file: string) => read(version, 'briefings', file) as Briefing;

	test.each(addresses)('the address ?$query', ({ query, reads, dropped }) => {
		const reading = readView(query, atlas);
		expect(reading.view).toEqual({ ...defaultView(atlas), ...reads });
		expect(reading.dropped).toEqual(dropped);
		// What is written from it shows the same again.
		expect(readView(writeView(reading.view, atlas), atlas).view).toEqual(reading.view);
	});

	test.each(briefings)('the briefing %s', (file) => {
		const written = briefing(file);
		expect(readBriefing(written, atlas, record)).toEqual({ briefing: written, faults: [] });
	});

	test.each(links)(
		'a shared link of which $steps steps arrived',
		async ({ carried, briefing: file, steps }) => {
			const { briefing: arrived, faults } = await unpack(carried, atlas, record);
			const written = briefing(file);
			expect(arrived?.steps).toEqual(written.steps.slice(0, steps));
			expect(faults).toHaveLength(steps === written.steps.length ? 0 : 1);
		}
	);

	test('every kept layer', () => {
		expect(merged(layers)).toEqual(layers);
	});
});
