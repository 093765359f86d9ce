/** What the buttons over a text do to what is marked in it. Pure. */
import { VOICES, type Voice } from '../document/markdown';

export interface Marked {
	readonly text: string;
	/** Of what is marked; both the same: the cursor. */
	readonly start: number;
	readonly end: number;
}

/** Strong, emphasised; a second time takes it away. */
export function wrapped({ text, start, end }: Marked, sign: '**' | '*'): Marked {
	const [before, inside, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
	const isWrapped =
		before.endsWith(sign) &&
		after.startsWith(sign) &&
		!(sign === '*' && before.endsWith('**') && after.startsWith('**'));
	if (isWrapped)
		return {
			text: before.slice(0, -sign.length) + inside + after.slice(sign.length),
			start: start - sign.length,
			end: end - sign.length
		};
	return {
		text: `${before}${sign}${inside}${sign}${after}`,
		start: start + sign.length,
		end: end + sign.length
	};
}

/** Words and an address to fill in, which is marked. */
export function linked({ text, start, end }: Marked): Marked {
	const words = text.slice(start, end) || 'words';
	const from = start + words.length + 3;
	return {
		text: `${text.slice(0, start)}[${words}](https://)${text.slice(end)}`,
		start: from,
		end: from + 8
	};
}

/** Each line an item; a second time takes it away. */
export function listed(marked: Marked): Marked {
	const [from, to] = lines(marked);
	const items = marked.text.slice(from, to).split('\n');
	const isList = items.every((item) => item.startsWith('- '));
	const changed = items.map((item) => (isList ? item.slice(2) : `- ${item}`)).join('\n');
	const gap = !isList && from > 1 && marked.text.slice(from - 2, from) !== '\n\n' ? '\n' : '';
	return replaced(marked, from, to, gap + changed);
}

/** The paragraph names its voice, or another one instead; null: none. */
export function voiced(marked: Marked, voice: Voice | null): Marked {
	const before = marked.text.lastIndexOf('\n\n', marked.start - 1);
	const from = before === -1 ? 0 : before + 2;
	const old = new RegExp(`^\\[(${VOICES.join('|')})\\] ?`).exec(marked.text.slice(from))?.[0] ?? '';
	const next = voice === null ? '' : `[${voice}] `;
	const shift = next.length - old.length;
	return {
		text: marked.text.slice(0, from) + next + marked.text.slice(from + old.length),
		start: Math.max(marked.start + shift, from),
		end: Math.max(marked.end + shift, from)
	};
}

/** In the place of what is marked, the cursor behind it. */
export const inserted = (marked: Marked, words: string): Marked => {
	const cursor = marked.start + words.length;
	return {
		text: marked.text.slice(0, marked.start) + words + marked.text.slice(marked.end),
		start: cursor,
		end: cursor
	};
};

/** From the beginning of the first line that is marked to the end of the last. */
function lines({ text, start, end }: Marked): readonly [number, number] {
	const after = text.indexOf('\n', end);
	return [text.lastIndexOf('\n', start - 1) + 1, after === -1 ? text.length : after];
}

function replaced({ text }: Marked, from: number, to: number, words: string): Marked {
	const cursor = from + words.length;
	return { text: text.slice(0, from) + words + text.slice(to), start: cursor, end: cursor };
}
