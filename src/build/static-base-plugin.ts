/** Vite plugin: the static map's base, drawn once by the build, as `virtual:static-base`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { drawBase } from './static-base.ts';

const MODULE = 'virtual:static-base';
/** By Rollup's convention, so that other plugins leave the module alone. */
const RESOLVED = `\0${MODULE}`;

export function staticBase(): Plugin {
	let file = '';
	let drawing: string | undefined;
	return {
		name: 'isthmus-static-base',
		configResolved({ root }) {
			file = join(root, 'geodata/base/overview.topojson');
		},
		buildStart() {
			drawing = undefined;
		},
		watchChange(id) {
			if (id === file) drawing = undefined;
		},
		resolveId(id) {
			return id === MODULE ? RESOLVED : undefined;
		},
		load(id) {
			if (id !== RESOLVED) return undefined;
			if (!existsSync(file)) this.error(`${file} is missing: build the base map first (npm run build:base).`);
			this.addWatchFile(file);
			drawing ??= drawBase(JSON.parse(readFileSync(file, 'utf8')) as Topology);
			return `export default ${JSON.stringify(drawing)};`;
		}
	};
}
