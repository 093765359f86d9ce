/** What is said of routes, links and places, and is fetched when it is read. */
import type { RecordData } from '../lib/atlas/compiled.ts';
import type { Link, Place, Route } from '../lib/atlas/schema.ts';

export function routeRecord({
	summary,
	sources,
	names,
	checked,
	facts,
	variants
}: Route): RecordData['routes'][string] {
	const ofVariant = variants.map(
		({ id, lengths, lengthException, note }) => [id, { lengths, lengthException, note }] as const
	);
	return { summary, sources, names, checked, facts, variants: Object.fromEntries(ofVariant) };
}

export function linkRecord({ properties }: Link): RecordData['links'][string] {
	const {
		operator,
		lengths,
		lengthException,
		capacity,
		drawn,
		status,
		restrictions,
		contested,
		note,
		sources
	} = properties;
	return {
		operator,
		lengths,
		lengthException,
		capacity,
		drawn,
		status,
		restrictions,
		contested,
		note,
		sources
	};
}

export function placeRecord({ properties: { located, note, sources } }: Place): RecordData['places'][string] {
	return { located, note, sources };
}
