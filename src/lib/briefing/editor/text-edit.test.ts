import { describe, expect, it } from 'vitest';
import { inserted, linked, listed, voiced, wrapped, type Marked } from './text-edit';

/** What is marked stands between bars, as `a |word| here`. */
const mark = (text: string): Marked => {
	const start = text.indexOf('|');
	const end = text.lastIndexOf('|');
	return { text: text.replaceAll('|', ''), start, end: end === start ? start : end - 1 };
};
const show = ({ text, start, end }: Marked) =>
	start === end
		? `${text.slice(0, start)}|${text.slice(start)}`
		: `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;

describe('the buttons over a text', () => {
	it.each([
		['a |word| here', 'a **|word|** here'],
		['a **|word|** here', 'a |word| here'],
		['a | here', 'a **|** here']
	])('make strong: %s', (before, after) => expect(show(wrapped(mark(before), '**'))).toBe(after));
	it.each([
		['a |word|', 'a *|word|*'],
		['a *|word|*', 'a |word|'],
		['a **|word|**', 'a ***|word|***']
	])('emphasise: %s', (before, after) => expect(show(wrapped(mark(before), '*'))).toBe(after));
	it.each([
		['see |this|.', 'see [this](|https://|).'],
		['see |.', 'see [words](|https://|).']
	])('link: %s', (before, after) => expect(show(linked(mark(before)))).toBe(after));
	it.each([
		['|one|', '- one|'],
		['|one\ntwo|', '- one\n- two|'],
		['- on|e\n- two|', 'one\ntwo|'],
		['text\n|one|', 'text\n\n- one|'],
		['text\n\n|one|', 'text\n\n- one|']
	])('list: %j', (before, after) => expect(show(listed(mark(before)))).toBe(after));
	it.each([
		['so| it is', 'computed', '[computed] so| it is'],
		['[article] so| it is', 'record', '[record] so| it is'],
		['[article] so| it is', null, 'so| it is'],
		['[article] one\n\ntwo|', 'record', '[article] one\n\n[record] two|'],
		['|[article] one', null, '|one']
	] as const)('name a voice: %j', (before, voice, after) =>
		expect(show(voiced(mark(before), voice))).toBe(after)
	);
	it('insert a figure in the place of what is marked', () =>
		expect(show(inserted(mark('it is |x| long'), '{{length a}}'))).toBe('it is {{length a}}| long'));
});
