/**
 * Takes the positions of a KML in hand before a tree is made of it: each is checked as it is written, and
 * tracks are made lines.
 */
import { coordIn, coordinatesIn } from './kml-coordinates';
import { REASONS, Unusable } from '../geometry';
import { LIMITS } from '../limits';
import { Edits, scanned, type Tag } from './xml-scan';

export interface Lifted {
	/** Holds positions alone that can be read. */
	readonly text: string;
	/** What was wrong with the geometry of a placemark, by its place among them. */
	readonly wrong: ReadonlyMap<number, readonly Unusable[]>;
	/** Placemarks whose whole degrees may be decimal commas. */
	readonly doubtful: ReadonlySet<number>;
	/** Placemarks beyond those that are looked at. */
	readonly more: number;
}

const TRACK = /^(?:gx:)?Track$/;
const SHAPE = /^(?:Point|LineString|LinearRing|Polygon|(?:gx:)?Track)$/;

export function lifted(text: string): Lifted | { readonly reason: string } {
	const reader = new Reader(text);
	const made = scanned(text, reader.edits, reader);
	return 'reason' in made
		? made
		: { text: made.text, wrong: reader.wrong, doubtful: reader.doubtful, more: reader.more };
}

/** The outermost shape that is open. */
interface Shape {
	readonly tag: Tag;
	/** Of a track. */
	readonly track: string[];
	readonly wrong: Unusable[];
}

class Reader {
	readonly edits = new Edits();
	readonly wrong = new Map<number, Unusable[]>();
	readonly doubtful = new Set<number>();
	more = 0;
	readonly #text: string;
	readonly #open: Tag[] = [];
	#placemarks = 0;
	/** From where nothing is kept: the first placemark too many that is open. */
	#dropped: Tag | null = null;
	#shape: Shape | null = null;

	constructor(text: string) {
		this.#text = text;
	}

	opened(tag: Tag): boolean {
		const { name } = tag;
		this.#open.push(tag);
		if (this.#dropped) return false;
		if (name === 'Placemark') {
			if (this.#placemarks === LIMITS.offered) {
				this.#dropped = tag;
				return false;
			}
			this.#placemarks++;
		}
		if (this.#shape === null && SHAPE.test(name)) this.#shape = { tag, track: [], wrong: [] };
		return this.#shape === null || !TRACK.test(this.#shape.tag.name);
	}

	closed({ from, to }: Tag): void {
		const tag = this.#open.pop()!;
		if (this.#dropped) {
			if (tag === this.#dropped) this.#drop(tag, to);
		} else if (this.#shape) {
			if (tag.name === 'coordinates') this.#coordinates(tag, from);
			else if (/^(?:gx:)?coord$/.test(tag.name)) this.#coord(tag, from);
			if (tag === this.#shape.tag) this.#end(this.#shape, to);
		}
	}

	#drop(tag: Tag, to: number): void {
		this.edits.replace(tag.from, to, '');
		this.more++;
		this.#dropped = null;
	}

	#coordinates({ to }: Tag, end: number): void {
		const shape = this.#open.at(-1)?.name;
		const read = coordinatesIn(this.#content(to, end));
		if (read instanceof Unusable) return void this.#shape!.wrong.push(read);
		const { positions, isWhole } = read;
		if (shape === 'Point' && positions.length > 1)
			this.#shape!.wrong.push(
				new Unusable(isWhole ? REASONS.decimalCommas : REASONS.notOne, positions.join(' ').slice(0, 40))
			);
		const isClosed = positions.length > 0 && positions[0] === positions[positions.length - 1];
		// Else the library would take a hole for the area.
		if (this.#shape!.tag.name === 'Polygon' && positions.length < (isClosed ? 4 : 3))
			this.#shape!.wrong.push(new Unusable(REASONS.ring));
		if (isWhole && shape !== 'Point' && !isClosed && positions.length % 2 === 0)
			this.doubtful.add(this.#placemarks - 1);
		this.edits.replace(to, end, positions.join(' '));
	}

	#content(from: number, to: number): string {
		return this.edits.within(this.#text, from, to).replaceAll('<![CDATA[', '').replaceAll(']]>', '');
	}

	#coord({ to }: Tag, end: number): void {
		const content = this.#content(to, end);
		// Those without a position are allowed: the others stand without them.
		if (content.trim() === '') return;
		const read = coordIn(content);
		if (read instanceof Unusable) this.#shape!.wrong.push(read);
		else this.#shape!.track.push(read);
	}

	#end({ tag, track, wrong }: Shape, to: number): void {
		this.#shape = null;
		if (wrong.length > 0) {
			const placemark = this.#placemarks - 1;
			this.wrong.set(placemark, [...(this.wrong.get(placemark) ?? []), wrong[0]]);
			this.edits.replace(tag.from, to, '');
		} else if (TRACK.test(tag.name)) {
			const [kind, positions] = track.length === 1 ? ['Point', track[0]] : ['LineString', track.join(' ')];
			this.edits.replace(tag.from, to, `<${kind}><coordinates>${positions}</coordinates></${kind}>`);
		}
	}
}
