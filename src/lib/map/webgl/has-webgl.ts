/**
 * Whether this browser gives out a WebGL context at all: some machines have none by policy or by their
 * drivers, and nothing of the WebGL map is fetched for them.
 */
export function hasWebgl(): boolean {
	try {
		const context = document.createElement('canvas').getContext('webgl2');
		// Browsers allow a page only a few of them.
		context?.getExtension('WEBGL_lose_context')?.loseContext();
		return context !== null;
	} catch {
		return false;
	}
}
