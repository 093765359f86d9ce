// Builds one level: simplify, cut the sea, draw the lines, put everything into one TopoJSON file.
// Every layer is made from the same simplified countries, so shared edges are stored only once.
import { mkdirSync, renameSync } from 'node:fs';
import { borderLines, coastLines } from './border-lines.ts';
import { alpha2 } from './country-codes.ts';
import { LAKES } from './inland-water.ts';
import type { Level } from './levels.ts';
import { out, work } from './paths.ts';
import { RECOGNISED } from './recognition.ts';
import { addAras, RIVERS } from './rivers.ts';
import { mapshaper, readFeatures, writeFeatures } from './run.ts';
import { SEA_GRID } from './sea-cells.ts';
import { INNER_LINES } from './unsettled-lines.ts';

const geojson = ['format=geojson', 'precision=0.000001'];

function simplifyLayers(level: Level, file: (layer: string) => string): void {
	const rounded = ['format=geojson', `precision=${level.precision}`];
	const tolerance = `(${JSON.stringify(level.countries)})[this.properties.A3]||${level.rest}`;
	mapshaper(
		RECOGNISED,
		...['-filter-islands', `min-area=${level.islands}`, 'remove-empty'],
		...['-simplify', 'variable', 'weighted', `interval=${tolerance}`, 'keep-shapes'],
		...['-o', file('simple'), ...rounded]
	);
	mapshaper(
		LAKES[level.name],
		...['-simplify', 'variable', 'weighted', `interval=${level.lakes}`, 'keep-shapes'],
		...['-filter-fields', 'k,n', '-o', file('lakes'), ...rounded]
	);
	mapshaper(
		...[RIVERS, '-filter', level.riverFilter],
		...['-simplify', 'variable', 'weighted', `interval=${level.rivers}`],
		...['-filter-fields', 'n,r,src', '-o', file('rivers'), ...rounded]
	);
	mapshaper(...[INNER_LINES, '-simplify', `interval=${level.lines}`, '-o', file('inner'), ...rounded]);
}

export function buildLevel(level: Level): void {
	const file = (layer: string): string => work(`${level.name}-${layer}.json`);
	simplifyLayers(level, file);
	const cut = work(`${level.name}-cut`);
	mkdirSync(cut, { recursive: true });
	mapshaper(
		...['-i', SEA_GRID, file('simple'), 'combine-files', '-rename-layers', 'sea,countries'],
		...['-clean', 'target=countries', '-erase', 'countries', 'target=sea'],
		...['-filter', '!this.isNull', 'target=sea', '-o', cut, ...geojson, 'target=*']
	);
	const layer = (name: string): string => `${cut}/${name}.json`;
	mapshaper(
		layer('countries'),
		...['-lines', 'each=pair=A&&B?[A.A3,B.A3].sort().join("-"):""'],
		...['-filter-fields', 'pair', '-o', layer('lines'), ...geojson]
	);
	const lines = readFeatures(layer('lines'));
	const inner = readFeatures(file('inner')).flatMap(
		({ geometry }) => geometry.coordinates as never as [number, number][][]
	);
	writeFeatures(layer('borders'), borderLines(lines, inner, level.exclaves));
	writeFeatures(layer('coast'), coastLines(lines));
	writeFeatures(layer('rivers'), addAras(readFeatures(file('rivers')), lines));
	renameSync(file('lakes'), layer('lakes'));
	writeFeatures(
		layer('countries'),
		readFeatures(layer('countries')).map((feature) => ({
			...feature,
			properties: { c: alpha2(String(feature.properties.A3)) }
		}))
	);
	const names = ['sea', 'countries', 'lakes', 'rivers', 'borders', 'coast'];
	mapshaper(
		...['-i', ...names.map(layer), 'combine-files'],
		...['-o', out(`${level.name}.topojson`), 'format=topojson', 'target=*'],
		`quantization=${level.quantization}`
	);
}
