/**
 * Walks through XML once, tag by tag, whatever it is: without a tree, so that what stands in it a hundred
 * thousand times can be read and taken out before a tree is made of the rest. A file that would cost the tree
 * too much ends here, with the reason.
 */

export interface Tag {
	readonly name: string;
	/** Where it stands in the text. */
	readonly from: number;
	readonly to: number;
}
export interface Walk {
	/** @returns whether the element stays in the text */
	readonly opened: (tag: Tag, isEmpty: boolean) => boolean;
	readonly closed: (tag: Tag) => void;
}

/** Far more than any file has: what is read of each element grows with its depth, and with its attributes. */
const DEEPEST = 100;
const MOST_ATTRIBUTES = 100;
/** That stay: a tree of more would fill the memory. */
const MOST_ELEMENTS = 400_000;

/** Half a sentence: why it can't be read. */
class Refused extends Error {}

/**
 * @returns the text without comments and the like, changed as the walk has asked; or the reason why it can't
 * be read
 */
export function scanned(
	text: string,
	edits: Edits,
	walk: Walk
): { readonly text: string } | { readonly reason: string } {
	try {
		scan(text, edits, walk);
		return { text: edits.applied(text) };
	} catch (error) {
		if (error instanceof Refused) return { reason: error.message };
		throw error;
	}
}

function scan(text: string, edits: Edits, walk: Walk): void {
	const open: string[] = [];
	let elements = 0;
	let at: number;
	const malformed = (from: number) => new Refused(`not well-formed XML: line ${lineOf(text, from)}`);
	const after = (end: number, length: number, from: number): number => {
		if (end === -1) throw malformed(from);
		return end + length;
	};
	for (let from = text.indexOf('<'); from !== -1; from = text.indexOf('<', at)) {
		if (text.startsWith('<![CDATA[', from)) at = after(text.indexOf(']]>', from), 3, from);
		else if (text[from + 1] === '!' || text[from + 1] === '?') {
			at = after(endOfRemark(text, from), 0, from);
			edits.replace(from, at, '');
		} else if (text[from + 1] === '/') {
			at = after(text.indexOf('>', from), 1, from);
			const name = text.slice(from + 2, at - 1).trim();
			if (open.pop() !== name) throw malformed(from);
			walk.closed({ name, from, to: at });
		} else {
			at = after(endOfTag(text, from), 1, from);
			NAME.lastIndex = from + 1;
			const name = NAME.exec(text)?.[0];
			if (name === undefined) throw malformed(from);
			const isEmpty = text[at - 2] === '/';
			if (walk.opened({ name, from, to: at }, isEmpty)) elements++;
			if (elements > MOST_ELEMENTS)
				throw new Refused('larger than can be read: simplify it, or cut out the part you need');
			if (isEmpty) walk.closed({ name, from: at, to: at });
			else if (open.push(name) > DEEPEST) throw new Refused('elements nested too deep');
		}
	}
	if (open.length > 0) throw malformed(text.length);
}

const NAME = /[^\s/>]+/y;
const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length;

/** Where its `>` stands; -1 where it has none. */
function endOfTag(text: string, from: number): number {
	const mark = /["'<>]/g;
	mark.lastIndex = from + 1;
	for (let quoted = 0; ; quoted++) {
		const found = mark.exec(text);
		if (!found || found[0] === '<') return -1;
		if (found[0] === '>') return found.index;
		if (quoted >= MOST_ATTRIBUTES) throw new Refused('an element of too many attributes');
		const end = text.indexOf(found[0], found.index + 1);
		if (end === -1) return -1;
		mark.lastIndex = end + 1;
	}
}

/**
 * Of a comment, an instruction or a declaration of the type, with all it declares; -1 where it has no end.
 */
function endOfRemark(text: string, from: number): number {
	const past = (end: string, start: number) => {
		const found = text.indexOf(end, start);
		return found === -1 ? -1 : found + end.length;
	};
	if (text.startsWith('<!--', from)) return past('-->', from + 4);
	if (text[from + 1] === '?') return past('?>', from);
	const list = text.indexOf('[', from);
	const end = past('>', from);
	if (list === -1 || end <= list) return end;
	const closing = /\]\s*>/g;
	closing.lastIndex = list;
	return closing.exec(text) ? closing.lastIndex : -1;
}

/** What an attribute of a start tag says, as it is written. */
export function attributesOf(text: string, { from, to }: Tag): ReadonlyMap<string, string> {
	const pairs = text.slice(from, to).matchAll(/\s([^\s="'<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
	return new Map(Array.from(pairs, ([, name, double, single]): [string, string] => [name, double ?? single]));
}

/**
 * Changes to a text, made all at once. Lines stay where they are, so that what is said of a line holds for
 * the file.
 */
export class Edits {
	readonly #made: { readonly from: number; readonly to: number; readonly text: string }[] = [];

	/** Changes within it that were made before are undone; what was put in right before it stays. */
	replace(from: number, to: number, text: string): void {
		while (this.#made.length > 0 && this.#isFrom(from, this.#made[this.#made.length - 1])) this.#made.pop();
		this.#made.push({ from, to, text });
	}

	/** A part of the text, as changed so far. */
	within(whole: string, from: number, to: number): string {
		let text = '';
		let end = to;
		for (let index = this.#made.length - 1; index >= 0 && this.#made[index].from >= from; index--) {
			const made = this.#made[index];
			text = made.text + whole.slice(made.to, end) + text;
			end = made.from;
		}
		return whole.slice(from, end) + text;
	}

	#isFrom(from: number, made: { readonly from: number; readonly to: number }): boolean {
		return made.from > from || (made.from === from && made.to > from);
	}

	applied(whole: string): string {
		const parts: string[] = [];
		let at = 0;
		for (const { from, to, text } of this.#made) {
			parts.push(
				whole.slice(at, from),
				text,
				'\n'.repeat(Math.max(0, lineOf(whole.slice(from, to), to - from) - 1))
			);
			at = to;
		}
		return parts.join('') + whole.slice(at);
	}
}
