/**
 * A file as it was opened: its bytes, its text, and its JSON where it is some. Each is made when it is first
 * asked for.
 */
export class Opened {
	readonly name: string;
	readonly bytes: Uint8Array;
	#text: { readonly text: string; readonly guessed: boolean } | undefined;
	#json: { readonly value: unknown } | null | undefined;

	constructor(name: string, bytes: Uint8Array) {
		this.name = name;
		this.bytes = bytes;
	}

	get text(): string {
		return this.#decoded.text;
	}

	/** Whether it isn't in UTF-8, so that letters may be others than were meant. */
	get isGuessed(): boolean {
		return this.#decoded.guessed;
	}

	/** Null where it is no JSON. */
	get json(): { readonly value: unknown } | null {
		if (this.#json === undefined) {
			try {
				this.#json = { value: JSON.parse(this.text) };
			} catch {
				this.#json = null;
			}
		}
		return this.#json;
	}

	/** Its beginning, without the blank before it. */
	get start(): string {
		return this.text.slice(0, 4000).trimStart();
	}

	/** Whether its bytes begin with these letters. */
	begins(letters: string): boolean {
		return [...letters].every((letter, index) => this.bytes[index] === letter.charCodeAt(0));
	}

	/** As its name has it, in lower case; empty: none. */
	get extension(): string {
		return /\.([^.]+)$/.exec(this.name)?.[1].toLowerCase() ?? '';
	}

	get #decoded(): { readonly text: string; readonly guessed: boolean } {
		return (this.#text ??= decoded(this.bytes));
	}
}

function decoded(bytes: Uint8Array): { text: string; guessed: boolean } {
	const [first, second] = bytes;
	const utf16 =
		first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
	if (utf16) return { text: new TextDecoder(utf16).decode(bytes), guessed: false };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
	} catch {
		return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
	}
}
