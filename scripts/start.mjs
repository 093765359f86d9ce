/** `npm start`: installs what is missing, builds when something changed, serves, and says where. */
import { ensureBuild, ensurePackages, main, readOptions, requireNode } from './setup.mjs';

await main(async () => {
	requireNode();
	const options = readOptions();
	await ensurePackages();
	await ensureBuild();
	const { serve } = await import('./serve.mjs');
	const { url } = await serve(options);
	console.log(`\nIsthmus is at ${url} (stop with Ctrl+C)`);
});
