import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	// Styles travel with their component: a page brings those of what it shows, not those of everything it could open.
	compilerOptions: { runes: true, css: 'injected' },
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		// Relative addresses, so that any static host and any sub-path work.
		paths: { relative: true },
		alias: { $geodata: 'geodata' },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
