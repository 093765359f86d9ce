/** How faults are shown: as one message to read, and as a file to look at on a map. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../lib/atlas/integrity/fault.ts';

const FAULTS_FILE = 'faults.geojson';

/** One line a fault: file · id · reason. */
export function faultMessage(faults: readonly Fault[]): string {
	const lines = faults.map(({ file, id, reason }) => `  ${file} · ${id} · ${reason}`);
	const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
	const look = faults.some(({ feature }) => feature) ? `\n  To see them on a map, open ${FAULTS_FILE}.` : '';
	return `geodata/ has ${count}:\n${lines.join('\n')}${look}`;
}

/** Writes the offending features, or removes what an earlier run wrote. */
export function writeFaultFeatures(root: string, faults: readonly Fault[]): void {
	const features = faults.flatMap(({ file, id, reason, feature }) =>
		feature ? { ...feature, properties: { file, id, reason } } : []
	);
	const path = join(root, FAULTS_FILE);
	if (features.length === 0) rmSync(path, { force: true });
	else writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }, null, '\t'));
}
