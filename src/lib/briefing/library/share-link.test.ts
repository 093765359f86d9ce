import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../../tests/support/properties';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { readEmbedded } from '../../view/address/brief-text';
import { INK_COLOURS, INK_KINDS } from '../../view/ink';
import { defaultView } from '../../view/address/codec';
import { AUDIENCE } from '../../view/address/window-text';
import { LAYOUTS, type Briefing, type Step } from '../document/schema';
import { embedCode, linkTo, pack, packedWithoutNotes, unpack } from './share-link';

const atlas = createAtlas(smallAtlas);
const PAGE = 'https://maps.example.org/isthmus/';

const step: fc.Arbitrary<Omit<Step, 'id'>> = fc.record(
	{
		layout: fc.constantFrom(...LAYOUTS),
		title: fc.string({ unit: 'grapheme' }),
		text: fc.stringMatching(/^[\w .,əğİñ“”–]*$/u),
		notes: fc.string({ unit: 'grapheme' }),
		view: fc.constantFrom('', 'routes=north', 'routes=south&focus=south&map=6/40/47'),
		seconds: fc.integer({ min: 1, max: 3600 }),
		ink: fc.array(
			fc.record({
				type: fc.constant('Feature' as const),
				geometry: fc.record({
					type: fc.constant('Point' as const),
					coordinates: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }))
				}),
				properties: fc.record({
					kind: fc.constantFrom(...INK_KINDS),
					colour: fc.constantFrom(...INK_COLOURS)
				})
			}),
			{ minLength: 1, maxLength: 3 }
		)
	},
	{ requiredKeys: ['layout', 'title', 'text', 'notes', 'view'] }
);
const briefings: fc.Arbitrary<Briefing> = fc
	.tuple(fc.string({ unit: 'grapheme' }), fc.array(step, { minLength: 1, maxLength: 6 }))
	.map(([title, steps]) => ({
		format: 'isthmus-briefing',
		version: 1,
		id: 'own-7k2m9x4a',
		title,
		steps: steps.map((item, index) => ({ id: `step-${index + 1}`, ...item }))
	}));
const linkToStep = async (step: number, briefing: Briefing) =>
	linkTo(
		PAGE,
		{
			state: { ...defaultView(atlas), brief: { id: 'own-7k2m9x4a', step } },
			window: AUDIENCE,
			carried: await pack(briefing)
		},
		atlas
	);
/** As the reader of the link gets it. */
const arrived = async (briefing: Briefing, mangle = (link: string) => link) => {
	const link = mangle(await linkToStep(1, briefing));
	return unpack(readEmbedded(new URL(link).hash), atlas);
};
const [sample] = fc.sample(
	briefings.filter(({ steps }) => steps.length > 3),
	{ seed: 4, numRuns: 1 }
);

describe('a briefing in a link', () => {
	it('arrives as it was sent', () =>
		fc.assert(
			fc.asyncProperty(briefings, async (briefing) => {
				expect(await arrived(briefing)).toEqual({ briefing, faults: [] });
			})
		));

	it('goes where the page is, and the server gets no word of it', async () => {
		const link = new URL(await linkToStep(2, sample));
		expect(link.origin + link.pathname + link.search).toBe(`${PAGE}?brief=own-7k2m9x4a&step=2`);
		expect(link.hash).toMatch(/^#briefing=[\w-]+$/);
	});
	it('survives what a sentence leaves at its end', async () => {
		expect(await arrived(sample, (link) => `${link}).`)).toEqual({ briefing: sample, faults: [] });
	});
	it('of a link that was cut off, the steps that have arrived are kept and the rest is named', async () => {
		const many: Briefing = {
			...sample,
			steps: Array.from({ length: 30 }, (_, index) => ({
				...sample.steps[0],
				id: `step-${index + 1}`,
				notes: fc.sample(fc.string({ minLength: 60 }), { seed: index, numRuns: 1 })[0]
			}))
		};
		const { briefing, faults } = await arrived(many, (link) => link.slice(0, link.length * 0.6));
		expect(briefing!.steps.length).toBeGreaterThan(5);
		expect(briefing!.steps).toEqual(many.steps.slice(0, briefing!.steps.length));
		expect(faults.at(-1)!.reason).toMatch(/cut off/);
	});
	it('whatever stands there, nothing throws, and what is left out is said', () =>
		fc.assert(
			fc.asyncProperty(
				fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\w-]*$/)),
				async (carried) => {
					const { briefing, faults } = await unpack(carried, atlas);
					expect(briefing === null || faults.length > 0).toBe(true);
					expect(faults.length).toBeGreaterThan(0);
				}
			)
		));
	it('a letter that was changed on the way never throws', async () => {
		const packed = await pack(sample);
		for (let at = 0; at < packed.length; at += 3) {
			const { briefing, faults } = await unpack(
				`${packed.slice(0, at)}${packed[at] === 'A' ? 'B' : 'A'}${packed.slice(at + 1)}`,
				atlas
			);
			expect(briefing !== null || faults.length > 0).toBe(true);
		}
	});
	it('one that would fill the memory is refused', async () => {
		const { briefing, faults } = await unpack(
			await pack({ ...sample, title: 'a'.repeat(11_000_000) }),
			atlas
		);
		expect(briefing).toBeNull();
		expect(faults).toHaveLength(1);
	});
});

describe('the code of a frame', () => {
	it('can’t be broken out of', () => {
		const code = embedCode('https://a.example/?x=1&y="', '"><script>alert(1)</script>');
		expect(code).not.toContain('<script>');
		expect(code).toContain('src="https://a.example/?x=1&amp;y=&quot;"');
	});
});

it('passes a briefing in the address on without the presenter’s notes', async () => {
	const step = {
		id: 'a',
		layout: 'map-side',
		title: 'One',
		text: '',
		notes: 'Not for the audience',
		view: ''
	} as const;
	const carried = await pack({ ...sample, steps: [step] });
	const { briefing } = await unpack(await packedWithoutNotes(carried, atlas), atlas);
	expect(briefing?.steps.map(({ title, notes }) => [title, notes])).toEqual([['One', '']]);
	expect(await packedWithoutNotes('nothing', atlas)).toBe('');
});
