/**
 * The briefings that ship, held to what a reader must be able to rely on. That they can be read and computed
 * at all, the build checks.
 */
import { describe, expect, test } from 'vitest';
import briefings from 'virtual:briefings';
import { fillFor } from '../../src/lib/briefing/document/fill.ts';
import { plainText, readProse, type Block, type Inline } from '../../src/lib/briefing/document/markdown.ts';
import type { Step } from '../../src/lib/briefing/document/schema.ts';
import { stepView } from '../../src/lib/briefing/document/step-view.ts';
import { toWorld, worldSize } from '../../src/lib/map/geometry/mercator.ts';
import { REGION } from '../../src/lib/atlas/map-limits.ts';
import { inquiry, record, whole as atlas } from '../support/whole-network.ts';

const claim = new Map(record.claims.map((item) => [item.id, item]));
const steps = briefings.flatMap((briefing) =>
	briefing.steps.map((step) => ({ name: `${briefing.id}: ${step.title}`, step }))
);
const layout = (wanted: Step['layout']) => steps.filter(({ step }) => step.layout === wanted);

const proseOf = (step: Step) => readProse(step.text, fillFor(inquiry, stepView(step, atlas))).blocks;
const textOf = (step: Step) => plainText(proseOf(step));
const answerOf = (step: Step) => {
	const view = stepView(step, atlas);
	return { view, answer: inquiry.answer(view, view.asof ?? atlas.latest) };
};
/** The blocks in a voice; a list goes on in the voice before it. */
function spoken(step: Step, voice: string): Block[] {
	let current: string | null = null;
	return proseOf(step).filter((block) => {
		if (block.kind === 'paragraph') current = block.voice;
		return current === voice;
	});
}

test('three ship, as long as their time allows', () => {
	expect(briefings.map(({ title, steps }) => [title, steps.length])).toEqual([
		['Six routes, three neighbours', 11],
		['Gas and oil to the west', 8],
		['Through Syunik or along the Aras?', 8]
	]);
});

test.each(briefings)(
	'$id opens with its title, closes with its sources, and shows things in several ways',
	({ title, steps }) => {
		expect(steps[0]).toMatchObject({ layout: 'title', title });
		expect(steps.at(-1)).toMatchObject({ layout: 'closing' });
		expect(steps.at(-1)!.sources).not.toEqual([]);
		expect([...new Set(steps.map((step) => step.layout))].sort()).toEqual([
			'closing',
			'compare-table',
			'map-caption',
			'map-side',
			'stress-result',
			'title'
		]);
	}
);

describe.each(steps)('$name', ({ step }) => {
	test('has nothing left to compute', () => expect(textOf(step)).not.toMatch(/[{}]/));

	test('says for the presenter three to six sentences', () => {
		const sentences = step.notes.match(/[^.?!]+[.?!]+(?=\s|$)/g)!;
		expect(sentences.length).toBeGreaterThanOrEqual(3);
		expect(sentences.length).toBeLessThanOrEqual(6);
	});

	test('tells in which paragraph of the article its claims are', () => {
		for (const id of spoken(step, 'article').length > 0 ? step.claims! : [])
			expect(step.notes, id).toMatch(new RegExp(`\\b${claim.get(id)!.paragraph}\\b`));
	});

	test('types no figure that is computed', () => {
		const typed = (inline: Inline): string =>
			inline.kind === 'text' ? inline.text : 'children' in inline ? inline.children.map(typed).join('') : '';
		const all = spoken(step, 'computed').flatMap((block) =>
			block.kind === 'paragraph' ? block.children.map(typed) : []
		);
		expect(all.join('').replace(/\b(19|20)\d\d\b/g, '')).not.toMatch(/\d/);
	});

	test('quotes the article exactly, and shortly', () => {
		const quotes = (step.claims ?? []).map((id) => claim.get(id)!.quote?.toLowerCase() ?? '');
		for (const [, quoted] of plainText(spoken(step, 'article')).matchAll(/“([^”]+)”/g)) {
			expect(quoted.split(/\s+/).length).toBeLessThanOrEqual(25);
			expect(
				quotes.some((quote) => quote.includes(quoted.toLowerCase())),
				quoted
			).toBe(true);
		}
	});

	test('has the peace agreement initialled, not signed', () => {
		expect(`${textOf(step)} ${step.notes}`).not.toMatch(
			/(peace (agreement|treaty)[^.;]*\bsigned)|(signed[^.;]*peace (agreement|treaty))/i
		);
	});

	test('shows what it is about', () => {
		const { camera } = stepView(step, atlas);
		const { answer } = answerOf(step);
		const paths =
			answer?.kind === 'compare'
				? answer.items.map(({ found }) => found?.path ?? null)
				: answer
					? [answer.rerouting?.open ?? null, answer.rerouting?.best ?? null]
					: [];
		const places = paths
			.flatMap((path) => (path ? [path.from, path.to] : []))
			.map((id) => atlas.place.get(id)!.at);
		if (!camera) return expect(paths).toEqual([]);
		// The part of the screen that text or a table leaves, on a laptop.
		const [width, height] = step.layout === 'map-caption' ? [1280, 560] : [860, 640];
		const [x, y] = toWorld([camera.longitude, camera.latitude]);
		const size = worldSize(camera.zoom);
		for (const at of places) {
			const [px, py] = toWorld([at[0], at[1]]);
			expect(Math.abs(px - x) * size, String(at)).toBeLessThan(width / 2);
			expect(Math.abs(py - y) * size, String(at)).toBeLessThan(height / 2);
		}
		const [west, south, east, north] = REGION;
		expect(
			camera.longitude > west && camera.longitude < east && camera.latitude > south && camera.latitude < north
		).toBe(true);
	});
});

test.each(layout('compare-table'))('$name: what is compared is found', ({ step }) => {
	const { answer } = answerOf(step);
	expect(answer?.kind).toBe('compare');
	if (answer?.kind === 'compare')
		for (const { found, selection } of answer.items) expect(found, selection).not.toBeNull();
});

test.each(layout('stress-result'))('$name: the text says what the map shows', ({ step }) => {
	const { view, answer } = answerOf(step);
	if (answer?.kind !== 'reroute') throw new Error('The step asks for no way.');
	expect([null, 'no-way']).toContain(answer.problem?.kind ?? null);
	const shown = fillFor(inquiry, view)(`detour ${view.from} ${view.to} closed=${view.closed.join(',')}`);
	expect('text' in shown && textOf(step).includes(shown.text)).toBe(true);
});

test('what the article is said to argue is shown as of the day it was written', () => {
	const late = steps.filter(
		({ step }) =>
			spoken(step, 'record').length === 0 &&
			spoken(step, 'computed').length === 0 &&
			step.layout.startsWith('map')
	);
	expect(late.map(({ step }) => stepView(step, atlas).asof)).toEqual(late.map(() => record.article.written));
});
