import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { atlas } from './src/build/plugin.ts';

export default defineConfig({
	plugins: [atlas(), sveltekit()],
	build: { target: 'es2022' },
	test: {
		projects: [
			{ extends: true, test: { name: 'unit', environment: 'node', include: ['src/**/*.test.ts', 'tests/tooling/**/*.test.ts'] } },
			{ extends: true, test: { name: 'data', environment: 'node', include: ['tests/geodata/**/*.test.ts'] } }
		]
	}
});
