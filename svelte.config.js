import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	// Styles travel with their component: a page brings those of what it shows, not those of everything it
	// could open.
	compilerOptions: { runes: true, css: 'injected' },
	// As text in the scripts, where nothing else takes the comments out of them.
	preprocess: [
		{ name: 'style-comments', style: ({ content }) => ({ code: content.replace(/\/\*[^]*?\*\//g, '') }) }
	],
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
