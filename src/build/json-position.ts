/** Where JSON goes wrong. Node 20's own message often names no position, and an editor needs the line. */

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The line, from 1, of the first character that can't belong to valid JSON; of the last line when the text ends too early. */
export function lineOfJsonFault(text: string): number {
	let at = 0;
	const match = (pattern: RegExp): string | undefined => {
		pattern.lastIndex = at;
		const found = pattern.exec(text)?.[0];
		at += found?.length ?? 0;
		return found;
	};
	const take = (character: string): boolean => {
		match(SPACE);
		if (text[at] !== character) return false;
		at++;
		return true;
	};
	const list = (close: string, item: () => boolean): boolean => {
		if (take(close)) return true;
		do {
			if (!item()) return false;
		} while (take(','));
		return take(close);
	};
	const scalar = () => (match(SPACE), match(SCALAR) !== undefined);
	const key = () => (match(SPACE), text[at] === '"' && scalar());
	const value = (): boolean => {
		if (take('{')) return list('}', () => key() && take(':') && value());
		if (take('[')) return list(']', value);
		return scalar();
	};
	value();
	match(SPACE);
	return text.slice(0, at).split('\n').length;
}
