/** What a link is called: it has no name of its own, so by its ends. */
import type { Atlas } from './atlas.ts';

export function linkName({ link, place }: Atlas, id: string): string {
	const { from, to } = link.get(id)!;
	return `${place.get(from)!.name} – ${place.get(to)!.name}`;
}
