/** The briefings that ship as slides: written, read back, and held against what the stage shows. */
import { describe, expect, test } from 'vitest';
import briefings from 'virtual:briefings';
import { fillFor } from '../../src/lib/briefing/document/fill.ts';
import { plainText, readProse } from '../../src/lib/briefing/document/markdown.ts';
import { stepView } from '../../src/lib/briefing/document/step-view.ts';
import { deckOfBriefing } from '../../src/lib/report/deck/briefing-deck.ts';
import {
	atlas,
	expectWholeSentences,
	linkTo,
	named,
	sound,
	context,
	textOf,
	titleOf,
	written
} from '../support/written-slides.ts';
import { record } from '../support/whole-network.ts';

describe.each(briefings)('$id', (briefing) => {
	const deck = deckOfBriefing(context, briefing);

	test('has a sound slide for each step, with its title, its notes and the way back', async () => {
		const { slides } = await sound(deck);
		const own = slides.filter((slide) => !titleOf(slide)!.endsWith('(continued)'));
		expect(own.map(titleOf)).toEqual(briefing.steps.map(({ title }) => title));
		expect(own.map(({ notes }) => notes.join('\n'))).toEqual(briefing.steps.map(({ notes }) => notes));
		// What PowerPoint can't carry in an address is escaped; it leads to the same view.
		own.forEach((slide, index) =>
			expect(named(slide, 'As of, and link to the view')!.links).toEqual([
				linkTo(stepView(briefing.steps[index], atlas))
			])
		);
	});

	test('says on its slides what the stage says, each voice before it speaks', async () => {
		const { slides } = await written(deck);
		const everything = slides.map(textOf).join('\n').replace(/\s+/g, ' ');
		for (const step of briefing.steps) {
			const { blocks } = readProse(step.text, fillFor(context.views.inquiry, stepView(step, atlas)));
			const slide = slides.find((item) => titleOf(item) === step.title)!;
			for (const sentence of plainText(blocks).split('\n'))
				expect(everything).toContain(sentence.replace(/\s+/g, ' '));
			const labels = { article: 'The article', computed: 'Computed', record: 'Record' };
			for (const block of blocks) {
				if (block.kind !== 'paragraph' || !block.voice) continue;
				const body = slide.shapes.find(({ placeholder }) => placeholder === 'body')!.paragraphs;
				expect(body[body.indexOf(plainText([block])) - 1]).toBe(labels[block.voice]);
			}
		}
	});

	test('names on each slide the sources of the step, and closes with all of them', async () => {
		const { slides } = await written(deck);
		const sourceOf = new Map(record.sources.map((source) => [source.id, source]));
		for (const { title, sources = [], layout } of briefing.steps) {
			if (sources.length === 0 || layout === 'closing') continue;
			const box = named(
				slides.find((slide) => titleOf(slide) === title)!,
				'Sources'
			)!;
			expect(box.paragraphs.join()).toContain(sourceOf.get(sources[0])!.title);
		}
		const last = slides.slice(slides.findIndex((slide) => titleOf(slide) === briefing.steps.at(-1)!.title));
		for (const id of briefing.steps.flatMap(({ sources = [] }) => sources))
			expect(last.map(textOf).join()).toContain(sourceOf.get(id)!.title);
	});

	test('never leads to a list that isn’t there', () => {
		for (const { text } of deck.slides) expectWholeSentences(text);
	});

	test('keeps its text in its boxes, in letters that can be read', async () => {
		for (const { shapes } of (await written(deck)).slides)
			for (const { placeholder, sizes } of shapes)
				if (placeholder === 'body') expect(Math.max(...sizes)).toBeGreaterThanOrEqual(12);
	});
});

test('text that is longer than its box goes on on the next slide, and none of it is lost', async () => {
	const [briefing] = briefings;
	const sentence = 'A way between two seas is only as open as the narrowest of its borders. ';
	const step = { ...briefing.steps[1], text: `[article] ${sentence.repeat(60)}`, sources: [] };
	const { slides } = await sound(deckOfBriefing(context, { ...briefing, steps: [step] }));
	expect(slides.map(titleOf)).toEqual([
		step.title,
		...slides.slice(1).map(() => `${step.title} (continued)`)
	]);
	expect(slides.length).toBeGreaterThan(1);
	const said = slides
		.map(({ shapes }) => shapes.find(({ placeholder }) => placeholder === 'body')!.paragraphs.join(' '))
		.join(' ');
	expect(said.split('narrowest').length - 1).toBe(60);
});
