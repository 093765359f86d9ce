/** What meets at a place. */
import type { Atlas, Link } from '../../atlas/atlas';

/** Links that start or end at a place or pass it. */
export function linksAt(atlas: Atlas, place: string): readonly Link[] {
	return atlas.network.links.filter(
		({ from, to, via }) => from === place || to === place || via?.includes(place)
	);
}

/** The rail gauges among links, mm, from narrow to wide; two of them mean that trains can't run through. */
export function gaugesOf(links: readonly Pick<Link, 'mode' | 'gauge'>[]): readonly number[] {
	const gauges = links.flatMap(({ mode, gauge }) => (mode === 'rail' && gauge ? [gauge] : []));
	return [...new Set(gauges)].sort((a, b) => a - b);
}
