import type { Component } from 'svelte';

/** What is read without JavaScript is only for the server: a browser with JavaScript never fetches it. */
export async function load(): Promise<{ Reading: Component | null }> {
	return {
		Reading: import.meta.env.SSR ? (await import('$lib/panels/NoScriptReading.svelte')).default : null
	};
}
