/**
 * Takes the positions out of a GPX before a tree is made of it: a track of a hundred thousand would fill the
 * memory.
 */
import { LIMITS } from '../limits';
import { attributesOf, Edits, scanned, type Tag } from './xml-scan';

/** Longitude and latitude, as they are written. */
export type Raw = readonly [string, string];
export interface GpxFeature {
	readonly place: string;
	readonly kind: 'point' | 'line';
	/** Of a track each of its segments. */
	readonly parts: readonly (readonly Raw[])[];
}
export interface Lifted {
	/** In which each feature has two positions of no meaning. */
	readonly text: string;
	/** In the order in which the library names them: tracks, routes, waypoints. */
	readonly found: readonly GpxFeature[];
	/** Waypoints beyond those that are looked at. */
	readonly more: number;
}

const TWICE = (name: string) => `<${name} lat="0" lon="0"/>`.repeat(2);
const OF_TRACK = `<trkseg>${TWICE('trkpt')}</trkseg>`;
const OF_ROUTE = TWICE('rtept');

export function positionsLifted(text: string): Lifted | { readonly reason: string } {
	const reader = new Reader(text);
	const made = scanned(text, reader.edits, reader);
	if ('reason' in made) return made;
	const lines = (name: string, all: readonly Raw[][][]) =>
		all.map((parts, index): GpxFeature => ({ place: `${name} ${index + 1}`, kind: 'line', parts }));
	return {
		text: made.text,
		found: [
			...lines('track', reader.tracks),
			...lines('route', reader.routes),
			...reader.waypoints.map((at, index): GpxFeature => ({
				place: `waypoint ${index + 1}`,
				kind: 'point',
				parts: [[at]]
			}))
		],
		more: reader.more
	};
}

class Reader {
	readonly edits = new Edits();
	readonly tracks: Raw[][][] = [];
	readonly routes: Raw[][][] = [];
	readonly waypoints: Raw[] = [];
	more = 0;
	readonly #text: string;
	readonly #open: Tag[] = [];
	/** The element that goes out whole, or all that is in it. */
	#out: Tag | null = null;

	constructor(text: string) {
		this.#text = text;
	}

	opened(tag: Tag, isEmpty: boolean): boolean {
		this.#open.push(tag);
		if (this.#out) {
			if (this.#out.name === 'trkseg' && tag.name === 'trkpt')
				this.tracks.at(-1)!.at(-1)!.push(this.#position(tag));
			return false;
		}
		switch (tag.name) {
			case 'trk':
				this.tracks.push([]);
				this.#fill(tag, isEmpty, OF_TRACK);
				break;
			case 'rte':
				this.routes.push([[]]);
				this.#fill(tag, isEmpty, OF_ROUTE);
				break;
			case 'wpt':
				if (this.waypoints.length === LIMITS.offered) {
					this.#out = tag;
					break;
				}
				this.waypoints.push(this.#position(tag));
				this.edits.replace(tag.from, tag.to, `<wpt lat="0" lon="0"${isEmpty ? '/' : ''}>`);
				break;
			case 'trkseg':
				if (this.tracks.length === 0) break;
				this.tracks.at(-1)!.push([]);
				this.#out = tag;
				break;
			case 'rtept':
				if (this.routes.length === 0) break;
				this.routes.at(-1)![0].push(this.#position(tag));
				this.#out = tag;
		}
		return this.#out === null;
	}

	closed({ to }: Tag): void {
		const tag = this.#open.pop()!;
		if (tag !== this.#out) return;
		if (tag.name === 'wpt') this.more++;
		this.#out = null;
		this.edits.replace(tag.from, to, '');
	}

	#fill({ name, from, to }: Tag, isEmpty: boolean, content: string): void {
		if (isEmpty) this.edits.replace(from, to, `<${name}>${content}</${name}>`);
		else this.edits.replace(to, to, content);
	}

	#position(tag: Tag): Raw {
		const attributes = attributesOf(this.#text, tag);
		return [attributes.get('lon') ?? '', attributes.get('lat') ?? ''];
	}
}
