/**
 * Takes in the features of a file one by one, as much as a layer may hold, and says what it had to leave out.
 */
import {
	boundsOf,
	partsOf,
	type UserFeature,
	type UserProperties,
	type UserValue
} from '../../view/user-layer';
import { REGION } from '../../atlas/map-limits';
import { cleanText } from '../../view/xml-text';
import { Faults } from './faults';
import { usable, type Unusable } from './geometry';
import { LIMITS } from './limits';
import { numberText } from '../../report/format/number-text';

/** Properties that features are usually named by, the likeliest first. */
const NAMES = ['name', 'name_en', 'title', 'label', 'name_1', 'название', 'имя', 'ad', 'adı'];
const TOO_MANY = `more than a layer may hold (${numberText(LIMITS.features)} features, ${numberText(LIMITS.positions)} positions)`;
const [WEST, SOUTH, EAST, NORTH] = REGION;
const OUTSIDE = `outside the map, which ends at ${WEST}° and ${EAST}° E, ${SOUTH}° and ${NORTH}° N: kept, but not to be seen`;
const OTHER_WAY =
	'all of it is outside the map, and would be on it with latitude and longitude the other way round';

export class FeatureCollector {
	readonly features: UserFeature[] = [];
	readonly faults = new Faults();
	#positions = 0;
	/** By which property a format names its features, where that is known. */
	namedBy: string | null = null;

	/**
	 * @param place of the feature in the file, in words @param wrong with other parts of its geometry, which
	 * aren't handed over
	 */
	take(geometry: unknown, properties: unknown, place: string, wrong: readonly Unusable[] = []): void {
		const cleaned = this.#properties(properties, place);
		const name = nameIn(cleaned);
		const named = name ? `${place} (“${name.slice(0, 40)}”)` : place;
		const leftOut = ({ reason, at }: Unusable) => this.faults.leftOut(reason, at ? `${named}: ${at}` : named);
		wrong.forEach(leftOut);
		if (wrong.length > 0 && geometry === null) return;
		const mended = new Set<string>();
		const geometries = usable(geometry, { leftOut, mended: (what) => mended.add(what) });
		mended.forEach((what) => this.faults.kept(what, named));
		for (const made of geometries) {
			const positions = partsOf(made).reduce((sum, part) => sum + part.length, 0);
			if (this.features.length >= LIMITS.features || this.#positions + positions > LIMITS.positions) {
				this.faults.leftOut(TOO_MANY, named);
				continue;
			}
			this.#positions += positions;
			this.features.push({ type: 'Feature', geometry: made, properties: cleaned });
		}
	}

	/** Features that weren't even looked at. */
	tooMany(number: number, place = ''): void {
		if (number > 0) this.faults.leftOut(TOO_MANY, place, number);
	}

	/** To be called once all features are taken in. @returns the property that names them */
	finish(): string | null {
		let outside = 0;
		let ifSwapped = 0;
		for (const feature of this.features) {
			const [west, south, east, north] = boundsOf([feature])!;
			if (reaches([west, south, east, north])) continue;
			outside++;
			if (reaches([south, west, north, east])) ifSwapped++;
			this.faults.kept(OUTSIDE);
		}
		if (outside > 0 && outside === this.features.length && ifSwapped === outside) this.faults.kept(OTHER_WAY);
		return this.namedBy ?? NAMES.map((name) => this.#keyLike(name)).find((key) => key !== undefined) ?? null;
	}

	#keyLike(name: string): string | undefined {
		for (const { properties } of this.features) {
			const key = Object.keys(properties).find(
				(candidate) => candidate.toLowerCase() === name && hasText(properties[candidate])
			);
			if (key !== undefined) return key;
		}
		return undefined;
	}

	#properties(value: unknown, place: string): UserProperties {
		const entries =
			typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
		if (entries.length > LIMITS.properties)
			this.faults.leftOut(`properties after the first ${LIMITS.properties}`, place);
		return Object.fromEntries(
			entries
				.slice(0, LIMITS.properties)
				.map(([key, item]) => [cleanText(key.slice(0, 200)), this.#value(item, place)])
		);
	}

	#value(value: unknown, place: string): UserValue {
		if (value === null || value === undefined) return null;
		if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
		// What no file can hold would make every picture of the layer unreadable.
		const text = cleanText(typeof value === 'string' ? value : asText(value));
		if (text.length <= LIMITS.value) return text;
		this.faults.kept(`a text of more than ${numberText(LIMITS.value)} characters: shortened`, place);
		return `${text.slice(0, LIMITS.value)}…`;
	}
}

const hasText = (value: UserValue | undefined) => value !== null && value !== undefined && value !== '';

function nameIn(properties: UserProperties): string {
	const key = Object.keys(properties).find((candidate) => NAMES.includes(candidate.toLowerCase()));
	return key === undefined ? '' : String(properties[key] ?? '');
}

/** Lists and objects as JSON. */
function asText(value: unknown): string {
	try {
		return JSON.stringify(value) ?? '';
	} catch {
		return '';
	}
}

const reaches = ([west, south, east, north]: readonly [number, number, number, number]) =>
	west <= EAST && east >= WEST && south <= NORTH && north >= SOUTH;
