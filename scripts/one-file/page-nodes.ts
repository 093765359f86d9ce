/**
 * Which parts of the app make a page to read and print: what SvelteKit writes into the page's own HTML where
 * there is one.
 */

/**
 * @param path `/argument/`, `/routes/zangezur/`
 * @returns null where there is no such page
 */
export function pageOf(path: string, dictionary: StartedApp['dictionary']): PageNodes | null {
	for (const [route, [leaf, layouts = []]] of Object.entries(dictionary)) {
		const params = paramsOf(path, route);
		if (params) return { nodes: [0, ...layouts, leaf], params };
	}
	return null;
}

interface PageNodes {
	readonly nodes: readonly number[];
	readonly params: Readonly<Record<string, string>>;
}

function paramsOf(path: string, route: string): Record<string, string> | null {
	const parts = route.split('/').filter((part) => part !== '' && !/^\(.*\)$/.test(part));
	const names = path.split('/').filter((name) => name !== '');
	if (parts.length !== names.length) return null;
	const params: Record<string, string> = {};
	for (const [index, part] of parts.entries()) {
		const parameter = /^\[(.+)\]$/.exec(part)?.[1];
		if (parameter) params[parameter] = names[index];
		else if (part !== names[index]) return null;
	}
	return params;
}
