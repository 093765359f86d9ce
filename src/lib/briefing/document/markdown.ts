/**
 * The texts of a briefing: paragraphs, lists, strong, em, links, line breaks, and computed figures in double
 * braces. A paragraph that begins with `[article]`, `[computed]` or `[record]` names whose voice it is. All
 * else stays as it is typed: there is no HTML, so none can get in.
 */
import { Marked, type Token, type Tokens } from 'marked';
import type { Fill, Filled } from './fill';

export const VOICES = ['article', 'computed', 'record'] as const;
export type Voice = (typeof VOICES)[number];

export type Inline =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'strong' | 'em'; readonly children: readonly Inline[] }
	/** http or https. */
	| { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
	| { readonly kind: 'break' }
	| { readonly kind: 'figure'; readonly expression: string; readonly filled: Filled };

export type Block =
	| { readonly kind: 'paragraph'; readonly voice: Voice | null; readonly children: readonly Inline[] }
	/** `start`: the number of the first item, null where items aren't numbered. */
	| { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly Block[])[] };

export interface Prose {
	readonly blocks: readonly Block[];
	/** Addresses of links that are shown as text, because they aren't http or https. */
	readonly unsafe: readonly string[];
}

/** Longer than any text a room could read. Beyond it, emphasis that never ends would cost seconds. */
const MOST_CHARACTERS = 5000;
const VOICE = new RegExp(`^\\[(${VOICES.join('|')})\\]\\s*`);

const off = () => undefined;
const parser = new Marked({
	gfm: false,
	tokenizer: {
		...{
			code: off,
			fences: off,
			heading: off,
			hr: off,
			blockquote: off,
			html: off,
			def: off,
			table: off,
			lheading: off
		},
		...{ reflink: off, codespan: off, del: off, tag: off, url: off }
	},
	extensions: [
		{
			name: 'figure',
			level: 'inline',
			start: (source) => source.indexOf('{{'),
			tokenizer(source) {
				const found = /^\{\{([^{}\n]*)\}\}/.exec(source);
				return found ? { type: 'figure', raw: found[0], expression: found[1].trim() } : undefined;
			}
		}
	]
});

/**
 * Never throws. @param fill computes what stands in double braces; without it, figures are shown as they are
 * written
 */
export function readProse(text: string, fill: Fill = () => ({ fault: 'is not computed here' })): Prose {
	const unsafe: string[] = [];
	try {
		if (text.length > MOST_CHARACTERS) return { blocks: plain(text), unsafe };
		// A voice begins a paragraph, also where no empty line was left before it.
		const source = text.replace(new RegExp(`\\n(?=${VOICE.source.slice(1)})`, 'g'), '\n\n');
		return { blocks: blocks(parser.lexer(source), { fill, unsafe }), unsafe };
	} catch {
		// Lists within lists beyond the stack of calls.
		return { blocks: plain(text), unsafe };
	}
}

/** What is read out and searched: the words alone, a line for each paragraph and item. */
export function plainText(blocks: readonly Block[]): string {
	const line = (inline: Inline): string => {
		if (inline.kind === 'text') return inline.text;
		if (inline.kind === 'break') return ' ';
		if (inline.kind === 'figure') return figureText(inline);
		return inline.children.map(line).join('');
	};
	return blocks
		.map((block) =>
			(block.kind === 'list' ? block.items.map(plainText) : [block.children.map(line).join('')]).join('\n')
		)
		.join('\n');
}

/** As it is shown: what was computed, else what is written between the braces. */
export const figureText = ({ filled, expression }: Inline & { kind: 'figure' }): string =>
	'text' in filled ? filled.text : `{{${expression}}}`;

interface Around {
	readonly fill: Fill;
	readonly unsafe: string[];
}

const plain = (text: string): Block[] =>
	text
		.split(/\n\s*\n/)
		.filter((part) => part.trim() !== '')
		.map((part) => ({ kind: 'paragraph', voice: null, children: [{ kind: 'text', text: part }] }));

function blocks(tokens: readonly Token[], around: Around): Block[] {
	return tokens.flatMap((token): Block[] => {
		if (token.type === 'space') return [];
		if (token.type === 'list') {
			const { start, items } = token as Tokens.List;
			return [
				{
					kind: 'list',
					start: start === '' ? null : start,
					items: items.map((item) => blocks(item.tokens, around))
				}
			];
		}
		return [paragraph('tokens' in token && token.tokens ? token.tokens : [token], around)];
	});
}

function paragraph(tokens: readonly Token[], around: Around): Block {
	const [first, ...rest] = inlines(tokens, around);
	const found = first?.kind === 'text' ? VOICE.exec(first.text) : null;
	if (!found || first.kind !== 'text')
		return { kind: 'paragraph', voice: null, children: first ? [first, ...rest] : [] };
	const after = first.text.slice(found[0].length);
	return {
		kind: 'paragraph',
		voice: found[1] as Voice,
		children: after === '' ? rest : [{ kind: 'text', text: after }, ...rest]
	};
}

function inlines(tokens: readonly Token[], around: Around): Inline[] {
	return tokens.flatMap((token): Inline[] => {
		const children = () => inlines('tokens' in token ? (token.tokens ?? []) : [], around);
		switch (token.type) {
			case 'strong':
			case 'em':
				return [{ kind: token.type, children: children() }];
			case 'br':
				return [{ kind: 'break' }];
			case 'figure': {
				const { expression } = token as Tokens.Generic & { expression: string };
				return [{ kind: 'figure', expression, filled: around.fill(expression) }];
			}
			case 'link': {
				const { href } = token as Tokens.Link;
				if (isSafe(href)) return [{ kind: 'link', href, children: children() }];
				around.unsafe.push(href);
				return children();
			}
			default:
				// An image is what it says; anything else is what was typed.
				return [{ kind: 'text', text: 'text' in token ? token.text : token.raw }];
		}
	});
}

function isSafe(href: string): boolean {
	const url = URL.canParse(href) ? new URL(href) : null;
	return url?.protocol === 'https:' || url?.protocol === 'http:';
}
