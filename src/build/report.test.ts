import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineFeature } from '../lib/atlas/integrity/fault.ts';
import { faultMessage, writeFaultFeatures } from './report.ts';

const fault = {
	file: 'geodata/links/a.geojson',
	id: 'a-b',
	reason: 'leaves AZ',
	feature: lineFeature([[49, 40]])
};
const plain = { file: 'geodata/sources.json', id: 'spare', reason: 'nothing cites this source' };

test('one line a fault', () => {
	expect(faultMessage([plain])).toBe(
		'geodata/ has 1 fault:\n  geodata/sources.json · spare · nothing cites this source'
	);
	expect(faultMessage([fault, plain])).toMatch(
		/^geodata\/ has 2 faults:\n.*a-b.*\n.*spare.*\n {2}To see them on a map, open faults.geojson\.$/
	);
});

test('offending features are written for a human to look at, and cleared away when all is well', () => {
	const root = mkdtempSync(join(tmpdir(), 'isthmus-'));
	const file = join(root, 'faults.geojson');
	writeFaultFeatures(root, [fault, plain]);
	const { features } = JSON.parse(readFileSync(file, 'utf8'));
	expect(features).toEqual([
		{
			type: 'Feature',
			properties: { file: fault.file, id: 'a-b', reason: 'leaves AZ' },
			geometry: { type: 'Point', coordinates: [49, 40] }
		}
	]);
	writeFaultFeatures(root, []);
	expect(existsSync(file)).toBe(false);
	rmSync(root, { recursive: true });
});
