/**
 * Where JSON goes wrong. Node 20's own message often names no position, browsers' differ, and an editor needs
 * the line.
 */

const SPACE = /[ \t\r\n]*/y;
const ENDS = /["\\\u0000-\u001f]/g;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Line and column, from 1, of the first character that can't belong to valid JSON; of the end where the text
 * ends too early.
 */
export function positionOfJsonFault(text: string): { line: number; column: number } {
	const before = text.slice(0, faultIn(text));
	const line = before.split('\n').length;
	return { line, column: before.length - before.lastIndexOf('\n') };
}

/** With a list instead of recursion: a foreign file may be nested deeper than the stack of calls. */
function faultIn(text: string): number {
	let at = 0;
	/** What closes each list and object that is open, the innermost last. */
	const open: (']' | '}')[] = [];
	const match = (pattern: RegExp): boolean => {
		pattern.lastIndex = at;
		const length = pattern.exec(text)?.[0].length;
		at += length ?? 0;
		return length !== undefined;
	};
	/** In steps, as a pattern for the whole would overflow the stack on a long one. */
	const string = (): boolean => {
		if (text[at] !== '"') return false;
		ENDS.lastIndex = at + 1;
		for (let found = ENDS.exec(text); found; found = ENDS.exec(text)) {
			if (found[0] === '"') {
				at = found.index + 1;
				return true;
			}
			ESCAPE.lastIndex = found.index;
			if (!ESCAPE.test(text)) return false;
			ENDS.lastIndex = ESCAPE.lastIndex;
		}
		return false;
	};
	const take = (character: string | undefined): boolean => {
		match(SPACE);
		if (character === undefined || text[at] !== character) return false;
		at++;
		return true;
	};
	const key = () => (match(SPACE), string()) && take(':');
	/** Closes what ends here, and says whether another item must follow. */
	const another = (): boolean | 'fault' => {
		while (open.length > 0) {
			if (take(',')) return open.at(-1) === ']' || key() || 'fault';
			if (!take(open.at(-1))) return 'fault';
			open.pop();
		}
		return false;
	};
	for (;;) {
		const opened = take('{') ? '}' : take('[') ? ']' : undefined;
		if (opened) {
			open.push(opened);
			if (!take(opened)) {
				if (opened === '}' && !key()) return at;
				continue;
			}
			open.pop();
		} else if (!string() && !match(SCALAR)) return at;
		const next = another();
		if (next === 'fault') return at;
		if (!next) break;
	}
	match(SPACE);
	return at;
}
