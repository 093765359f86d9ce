/** Vite plugin: `geodata/`, checked and compiled, as the modules of which `app.d.ts` tells. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Modules } from './geodata.ts';
import { compiledCache } from './compiled-cache.ts';
import { faultMessage, writeFaultFeatures } from './report.ts';

const MODULES: Readonly<Record<string, keyof Modules>> = {
	'virtual:atlas': 'atlas',
	'virtual:record': 'record',
	'virtual:corrections': 'corrections',
	'virtual:network': 'network',
	'virtual:network-record': 'networkRecord',
	'virtual:briefings': 'briefings'
};
/** By Rollup's convention, so that other plugins leave the modules alone. */
const MARK = '\0';

/** Faults in `geodata/` stop the build; in development they show over the page until they are mended. */
export function atlas(): Plugin {
	let root = process.cwd();
	/** What the last look at `geodata/` gave: the modules, or the message that stops the build. */
	let outcome: Promise<Modules | string> | undefined;
	const inGeodata = (file: string) => relative(join(root, 'geodata'), file).split(sep)[0] !== '..';

	return {
		name: 'isthmus-atlas',
		configResolved(config) {
			root = config.root;
		},
		buildStart() {
			// `vite build --watch` builds again in the same process.
			outcome = undefined;
		},
		resolveId(id) {
			return id in MODULES ? MARK + id : undefined;
		},
		async load(id) {
			const part = MODULES[id.replace(MARK, '')];
			if (!id.startsWith(MARK) || part === undefined) return undefined;
			for (const file of filesUnder(join(root, 'geodata'))) this.addWatchFile(file);
			outcome ??= checkAndCompile(root);
			const modules = await outcome;
			if (typeof modules === 'string') this.error(modules);
			return { code: moduleOf(modules[part]), map: { mappings: '' } };
		},
		async hotUpdate({ file, server }) {
			if (!inGeodata(file)) return undefined;
			// Every environment hears of an edit: one answers for all.
			if (this.environment.name !== 'client') return [];
			const checking = (outcome = checkAndCompile(root));
			for (const { moduleGraph } of Object.values(server.environments))
				for (const id of Object.keys(MODULES)) {
					const module = moduleGraph.getModuleById(MARK + id);
					if (module) moduleGraph.invalidateModule(module);
				}
			const found = await checking;
			// A later edit has its own answer. With a fault the page stays behind the message: a reload would find
			// nothing to show.
			if (outcome === checking)
				this.environment.hot.send(typeof found === 'string' ? overlayOf(found) : { type: 'full-reload' });
			return [];
		},
		configureServer({ middlewares }) {
			// Whoever opens a page while there is a fault gets the message, and the page once the fault is mended.
			middlewares.use((request, response, next) => {
				if (!request.headers.accept?.includes('text/html')) return next();
				(outcome ??= checkAndCompile(root)).then((found) => {
					if (typeof found !== 'string') return next();
					response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(faultPage(found));
				}, next);
			});
		}
	};
}

const overlayOf = (message: string) => ({ type: 'error' as const, err: { message, stack: '' } });

/** A page that holds Vite's client, which shows the message as it shows any other and hears of edits. */
const faultPage = (message: string) => `<!doctype html><meta charset="utf-8"><title>Faults in geodata/</title>
<script type="module">
	import { ErrorOverlay } from '/@vite/client';
	document.body.append(new ErrorOverlay(${JSON.stringify(overlayOf(message).err).replace(/</g, '\\u003c')}));
</script>`;

/**
 * The check computes as the app does, so Vite loads it as it loads the app, not as part of its own
 * configuration.
 */
async function checkAndCompile(root: string): Promise<Modules | string> {
	const cache = compiledCache(root);
	const known = cache.read();
	if (known) {
		writeFaultFeatures(root, []);
		return known;
	}
	const { module } = await runnerImport<typeof import('./geodata.ts')>(
		join(import.meta.dirname, 'geodata.ts')
	);
	const { modules, faults } = module.checkGeodata(root);
	writeFaultFeatures(root, faults);
	if (!modules) return faultMessage(faults);
	cache.write(modules);
	return modules;
}

function filesUnder(folder: string): string[] {
	if (!existsSync(folder)) return [];
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Browsers parse a JSON string about twice as fast as the same object literal; single quotes keep JSON's own
 * unescaped.
 */
function moduleOf(data: unknown): string {
	const json = JSON.stringify(data)
		.replace(/[\\']/g, '\\$&')
		// The single-file edition stands inside a script element.
		.replace(/<\//g, '<\\/');
	return `export default JSON.parse('${json}');`;
}
