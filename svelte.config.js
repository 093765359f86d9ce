import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		// Relative addresses, so that any static host and any sub-path work.
		paths: { relative: true },
		alias: { $geodata: 'geodata' },
		// Registered once the map is usable, and by nobody else: see src/lib/offline.ts.
		serviceWorker: { register: false },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
