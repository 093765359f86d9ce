/**
 * Vite plugin: the static map's base as `virtual:static-base`. Prerendering draws it into the page, where it stays when the
 * page comes alive; so the browser's build gets a blank, and `virtual:static-base/drawing` for the rare page that needs it later.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { drawBase } from './static-base.ts';

const INLINE = 'virtual:static-base';
const DRAWING = 'virtual:static-base/drawing';
/** By Rollup's convention, so that other plugins leave the modules alone. */
const MARK = '\0';
/** Not empty: Svelte keeps the server's content only where it expects some. */
const BLANK = ' ';

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
			return id === INLINE || id === DRAWING ? MARK + id : undefined;
		},
		load(id, options) {
			if (id !== MARK + INLINE && id !== MARK + DRAWING) return undefined;
			if (id === MARK + INLINE && !options?.ssr) return `export default ${JSON.stringify(BLANK)};`;
			if (!existsSync(file)) this.error(`${file} is missing: build the base map first (npm run build:base).`);
			this.addWatchFile(file);
			drawing ??= drawBase(JSON.parse(readFileSync(file, 'utf8')) as Topology);
			return `export default ${JSON.stringify(drawing)};`;
		}
	};
}
