/**
 * A module of the site, as it can be loaded from memory. A module made from memory has no folder around it,
 * so whatever it names by a relative address is named by its path in the site instead: other modules by an
 * import map, files by `oneFile.url`.
 */
import { posix } from 'node:path';
import { parseSync } from 'vite';

const QUOTED = /^(["'`])([^"'`$\\]*)\1$/;
/** What stands before `import.meta` where a file is named. */
const FILE_BEFORE = /new URL\((["'`])([^"'`$\\]+)\1,\s*$/;
const FILE_AFTER = /^\.url\)(\.href)?/;
/** Styles are all in the page, and modules in memory need no fetching ahead. */
const PRELOADED = /__vite__mapDeps\(\[[\d,\s]*\]\)/g;

/**
 * @param path in the site @param known whether the site has such a file
 * @throws where it names something that isn't in the site, or in a way that is not understood
 */
export function rewriteChunk(path: string, code: string, known: (path: string) => boolean): string {
	const { module, errors } = parseSync(path, code);
	if (errors.length > 0) throw new Error(`${path} can't be read: ${errors[0].message}`);
	const named = (address: string): string => {
		const file = posix.join(posix.dirname(path), address);
		if (!known(file)) throw new Error(`${path} names ${address}, which is not in the site`);
		return JSON.stringify(file);
	};
	const edits: Edit[] = [];

	const requests = [
		...module.staticImports.map(({ moduleRequest }) => moduleRequest),
		...module.staticExports.flatMap(({ entries }) =>
			entries.flatMap(({ moduleRequest }) => moduleRequest ?? [])
		),
		...module.dynamicImports.map(({ moduleRequest }) => moduleRequest)
	];
	for (const { start, end } of requests) {
		const address = QUOTED.exec(code.slice(start, end))?.[2];
		if (address === undefined)
			throw new Error(`${path} imports ${code.slice(start, end)}: only an import by name can be carried`);
		edits.push({ start, end, text: named(address) });
	}

	for (const { start, end } of module.importMetas) {
		const before = FILE_BEFORE.exec(code.slice(Math.max(0, start - 300), start));
		const after = FILE_AFTER.exec(code.slice(end, end + 10));
		if (before && after) {
			const url = `oneFile.url(${named(before[2])})`;
			edits.push({
				start: start - before[0].length,
				end: end + after[0].length,
				text: after[1] ? url : `new URL(${url})`
			});
		} else edits.push({ start, end, text: '{url:document.baseURI}' });
	}
	return apply(code, edits).replace(PRELOADED, '[]');
}

/** @throws where a worker needs other files: an import map doesn't reach into it */
export function checkWorker(path: string, code: string): void {
	const { module } = parseSync(path, code);
	// An import of what is only known when it runs, such as MapLibre's plug-ins, names no file of the site.
	const named = module.dynamicImports.filter(({ moduleRequest: { start, end } }) =>
		QUOTED.test(code.slice(start, end))
	);
	if (module.staticImports.length + named.length + module.importMetas.length > 0)
		throw new Error(`${path} needs other files: a worker that is to be carried must be one file`);
}

interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

function apply(code: string, edits: readonly Edit[]): string {
	const distinct = new Map(edits.map((edit) => [edit.start, edit]));
	let text = '';
	let at = 0;
	for (const edit of [...distinct.values()].sort((a, b) => a.start - b.start)) {
		text += code.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return text + code.slice(at);
}
