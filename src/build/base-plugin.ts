/**
 * Vite plugin: what the build makes of the overview of the base map. `virtual:static-base` is its drawing as
 * SVG, `virtual:country-grid` which country lies where.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { drawCountryGrid } from './country-grid.ts';
import { countryShapes } from './read-base.ts';
import { drawBase } from './static-base.ts';

const MODULES: Readonly<Record<string, (overview: Topology) => unknown>> = {
	'virtual:static-base': drawBase,
	'virtual:country-grid': (overview) => drawCountryGrid(countryShapes(overview))
};
/** By Rollup's convention, so that other plugins leave a module alone. */
const RESOLVED = '\0';

export function basePlugin(): Plugin {
	let file = '';
	const made = new Map<string, unknown>();
	return {
		name: 'isthmus-base',
		configResolved({ root }) {
			file = join(root, 'geodata/base/overview.topojson');
		},
		buildStart() {
			made.clear();
		},
		watchChange(id) {
			if (id === file) made.clear();
		},
		resolveId(id) {
			return id in MODULES ? RESOLVED + id : undefined;
		},
		load(id) {
			if (!id.startsWith(RESOLVED)) return undefined;
			const name = id.slice(RESOLVED.length);
			if (!(name in MODULES)) return undefined;
			if (!existsSync(file)) this.error(`${file} is missing: build the base map first (npm run build:base).`);
			this.addWatchFile(file);
			if (!made.has(name)) made.set(name, MODULES[name](JSON.parse(readFileSync(file, 'utf8')) as Topology));
			return `export default ${JSON.stringify(made.get(name))};`;
		}
	};
}
