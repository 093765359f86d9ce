/** A view as a file without a page and without a build: Vite gives the app's own modules to Node. */
import { createServer } from 'vite';
import { ROOT } from '../setup.mjs';
import type { FileOrder, Made } from './make-file';

/** @returns null where the view doesn't hold what is wanted of it @throws where it can't be made */
export async function renderInNode(order: FileOrder): Promise<Made | null> {
	const server = await createServer({
		...{ root: ROOT, logLevel: 'error', appType: 'custom', optimizeDeps: { noDiscovery: true } },
		server: { middlewareMode: true, hmr: false, ws: false, watch: null }
	});
	try {
		const maker = await server.ssrLoadModule('/scripts/render/make-file.ts');
		return await (maker as typeof import('./make-file')).makeFile(order);
	} finally {
		await server.close();
	}
}
