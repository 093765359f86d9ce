import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { atlas } from './src/build/plugin.ts';
import { basePlugin } from './src/build/base-plugin.ts';

export default defineConfig({
	plugins: [atlas(), basePlugin(), sveltekit()],
	build: { target: 'es2022' },
	// The map's files are served from the content as it stands.
	server: { fs: { allow: ['geodata'] } },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/tooling/**/*.test.ts'],
					exclude: ['src/**/*.component.test.ts'],
					setupFiles: ['tests/support/properties.ts'],
					// They are pure: files share what they import, which else takes most of the time.
					isolate: false,
					// A property stops its search after 30 s and fails; a busy machine needs most of that.
					testTimeout: 35_000
				}
			},
			{
				extends: true,
				// Components as they run in a browser, not as the server writes them.
				resolve: { conditions: ['browser'] },
				test: {
					name: 'component',
					environment: 'jsdom',
					// Loading the components anew for each file takes three quarters of the time.
					isolate: false,
					include: ['src/**/*.component.test.ts'],
					setupFiles: ['tests/support/component-setup.ts'],
					testTimeout: 35_000
				}
			},
			{
				extends: true,
				test: {
					name: 'data',
					environment: 'node',
					isolate: false,
					include: ['tests/geodata/**/*.test.ts', 'tests/contract/**/*.test.ts'],
					testTimeout: 60_000
				}
			}
		]
	}
});
