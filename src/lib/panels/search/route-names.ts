/** All names a route can be found by: its own, those by speaker, and the initials of the longer ones. */
import type { Route } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';

/** Fewer letters say too little. */
const MIN_INITIALS = 3;

/** "TITR" of "Trans-Caspian International Transport Route": of the words that begin with a capital. */
export function initialsOf(name: string): string[] {
	const initials = name
		.replace(/\(.*?\)/gu, '')
		.split(/[\s–]+/u)
		.filter((word) => /^\p{Lu}/u.test(word))
		.map((word) => word[0])
		.join('');
	return initials.length >= MIN_INITIALS ? [initials] : [];
}

/** @param texts of the routes, once they are there: they hold the names by speaker. */
export function namesOfRoute(route: Route, texts?: RecordData['routes']): string[] {
	const { id, name, short, article } = route;
	const bySpeaker = texts?.[id].names.map((item) => item.name) ?? Object.values(route.called ?? {});
	const names = [...new Set([short, article ?? '', ...bySpeaker])];
	return [id, ...names, ...new Set([name, ...names].flatMap(initialsOf))];
}
