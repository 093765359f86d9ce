import type { Feature } from 'geojson';
import type { Content } from '../content.ts';
import type { Base } from './base.ts';

export interface Fault {
	/** From the root of the project. */
	readonly file: string;
	/** Of the offending thing; "–" where it has none. */
	readonly id: string;
	readonly reason: string;
	/** What a human should look at on a map. */
	readonly feature?: Feature;
}

/**
 * One sentence of the specification. Checks are pure, independent of each other and report everything they
 * find.
 */
export interface Check {
	readonly name: string;
	/**
	 * Set where the answer means nothing unless every file could be read: an id may stand in the one that
	 * couldn't.
	 */
	readonly needsEveryFile?: true;
	run(content: Content, base: Base): Fault[];
}

export const lineFeature = (coordinates: [number, number][]): Feature => ({
	type: 'Feature',
	properties: {},
	geometry:
		coordinates.length > 1
			? { type: 'LineString', coordinates }
			: { type: 'Point', coordinates: coordinates[0] }
});
