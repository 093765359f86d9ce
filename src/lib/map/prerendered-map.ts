/** The static map as markup, for pages that are prerendered. Never part of the browser's build. */
import { render } from 'svelte/server';
import StaticMap from './StaticMap.svelte';

/** @param context of the component that will hold the markup. */
export const prerenderedMap = (context: Map<unknown, unknown>): string => render(StaticMap, { props: {}, context }).body;
