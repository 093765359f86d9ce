/**
 * Of a briefing's text that breaks off: what comes before the break, as far as whole steps go. One pass,
 * however long and whatever it is.
 */

const STEPS = '"steps":[';

/**
 * Ended after the last step that is there whole; null where none is. Steps stand last in what a link carries.
 */
export function untilLastWholeStep(text: string): string | null {
	const first = text.indexOf(STEPS);
	if (first === -1) return null;
	const begin = first + STEPS.length;
	let end = begin;
	for (const [from, to] of objectsIn(text, begin)) {
		if (!isJson(text.slice(from, to))) break;
		end = to;
	}
	const ended = `${text.slice(0, end)}]}`;
	return end > begin && isJson(ended) ? ended : null;
}

/** The objects of a list, from its beginning: where each stands, by its braces and its texts alone. */
function* objectsIn(text: string, begin: number): Generator<readonly [from: number, to: number]> {
	const mark = /["{}\]]/g;
	mark.lastIndex = begin;
	let depth = 0;
	let from = begin;
	for (let found = mark.exec(text); found; found = mark.exec(text)) {
		const [sign] = found;
		if (sign === '"') {
			const end = endOfText(text, found.index + 1);
			if (end === -1) return;
			mark.lastIndex = end;
		} else if (sign === '{') {
			if (depth++ === 0) from = found.index;
		} else if (sign === '}') {
			if (--depth < 0) return;
			if (depth === 0) yield [from, found.index + 1];
		} else if (depth === 0) return;
	}
}

/** After the quotation mark that ends it; -1 where it breaks off. */
function endOfText(text: string, from: number): number {
	const mark = /["\\]/g;
	mark.lastIndex = from;
	for (let found = mark.exec(text); found; found = mark.exec(text)) {
		if (found[0] === '"') return found.index + 1;
		mark.lastIndex = found.index + 2;
	}
	return -1;
}

export function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
