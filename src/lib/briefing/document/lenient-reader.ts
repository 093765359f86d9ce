/**
 * Takes what is valid out of an object that anybody may have written, field by field, and says what it leaves
 * out.
 */
import * as v from 'valibot';
import { cleaned } from '../../view/xml-text';

export type Say = (path: string, reason: string) => void;
type Unknown = Readonly<Record<string, unknown>>;
type Schema<T> = v.GenericSchema<T>;

/** Of a list. */
const MOST_ITEMS = 1000;

export class LenientReader {
	readonly #from: Unknown;
	/** Before the name of a field: `steps[3].` */
	readonly #path: string;
	readonly #say: Say;
	readonly #asked = new Set<string>();

	constructor(from: Unknown, path: string, say: Say) {
		this.#from = from;
		this.#path = path;
		this.#say = say;
	}

	/** Undefined where it is absent, or wrong and said so. */
	optional<T>(key: string, schema: Schema<T>): T | undefined {
		return this.#at(key, (value) => this.#valid(key, value, schema));
	}

	/** What stands `instead` of a field that is absent or wrong is said too. */
	required<T>(key: string, schema: Schema<T>, instead: T): T {
		if (this.#from[key] === undefined)
			this.#say(this.#path + key, `is missing: ${show(instead)} stands instead`);
		return this.optional(key, schema) ?? instead;
	}

	/**
	 * The valid items of a list that is optional. @param rejects why an item of the right shape is left out all
	 * the same
	 */
	list<T>(
		key: string,
		schema: Schema<T>,
		rejects: (item: T) => string | undefined = () => undefined
	): T[] | undefined {
		return this.#at(key, (value) => {
			if (!Array.isArray(value))
				return this.#say(this.#path + key, `is left out: it is ${show(value)}, not a list`);
			if (value.length > MOST_ITEMS)
				this.#say(this.#path + key, `are ${value.length}: only the first ${MOST_ITEMS} are taken`);
			return value.slice(0, MOST_ITEMS).flatMap((item: unknown, index) => {
				const at = `${key}[${index}]`;
				const valid = this.#valid(at, item, schema);
				const reason = valid === undefined ? undefined : rejects(valid);
				if (reason) this.#say(this.#path + at, `is left out: ${reason}`);
				return valid === undefined || reason ? [] : [valid];
			});
		});
	}

	/** Says what nobody asked for. @param known fields read in another way */
	rest(...known: readonly string[]): void {
		for (const key of Object.keys(this.#from))
			if (!this.#asked.has(key) && !known.includes(key))
				this.#say(this.#path + key, 'is left out: no such field is known here');
	}

	#at<T>(key: string, read: (value: unknown) => T | undefined | void): T | undefined {
		this.#asked.add(key);
		const value = this.#from[key];
		return value === undefined ? undefined : (read(value) ?? undefined);
	}

	#valid<T>(at: string, value: unknown, schema: Schema<T>): T | undefined {
		const result = v.safeParse(schema, value, { abortEarly: true });
		// What no file can hold is left out without a word: it was never to be seen.
		if (result.success) return cleaned(result.output);
		const [{ path, message }] = result.issues;
		const inside = (path ?? [])
			.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
			.join('');
		this.#say(
			this.#path + at + inside,
			`is left out: ${show(value)} ${message.startsWith('Invalid') ? 'is not what is expected' : `(${message})`}`
		);
		return undefined;
	}
}

export const isObject = (value: unknown): value is Unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a message shows it, shortly. */
export function show(value: unknown): string {
	if (typeof value === 'string') return value.length > 40 ? `"${value.slice(0, 40)}…"` : `"${value}"`;
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
