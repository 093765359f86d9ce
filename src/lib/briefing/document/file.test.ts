import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { readBriefing, writeBriefing } from './file';
import { INK_COLOURS, type Ink } from '../../view/ink';
import { cleaned } from '../../view/xml-text';
import { LAYOUTS, type Briefing, type Step } from './schema';

const atlas = createAtlas(smallAtlas);
const record = { sources: [{ id: 'a-report' }, { id: 'a-map' }] };

const arrow: Ink = {
	type: 'Feature',
	geometry: {
		type: 'LineString',
		coordinates: [
			[46, 40],
			[47, 40.5]
		]
	},
	properties: { kind: 'arrow', colour: 'red' }
};
const step = (id: string, more: Partial<Step> = {}): Step => ({
	id,
	layout: 'map-caption',
	title: 'North',
	text: '[article] One *way*.',
	notes: '',
	view: 'routes=north&focus=north',
	...more
});
const briefing: Briefing = {
	format: 'isthmus-briefing',
	version: 1,
	id: 'two-ways',
	title: 'Two ways',
	subtitle: 'Across the isthmus',
	author: 'A. Reader',
	minutes: 10,
	steps: [
		step('first', { sources: ['a-report'], claims: ['a-claim'], ink: [arrow], seconds: 20 }),
		step('second', { layout: 'closing', view: '' })
	]
};
const read = (input: unknown) => readBriefing(input, atlas, record);
/** The briefing with one of its steps changed, as somebody else may have written it. */
const withStep = (more: Record<string, unknown>) => ({
	...briefing,
	steps: [{ ...briefing.steps[0], ...more }, briefing.steps[1]]
});

describe('a briefing', () => {
	it('comes back as it was written', () => {
		expect(read(writeBriefing(briefing))).toEqual({ briefing, faults: [] });
		expect(read(structuredClone(briefing))).toEqual({ briefing, faults: [] });
	});
	it('may come with the byte order mark of an editor', () =>
		expect(read(`\ufeff${writeBriefing(briefing)}`).briefing).toEqual(briefing));
});

describe('what is no briefing', () => {
	it.each([
		['an empty file', '', 'is empty'],
		['a blank one', ' \n', 'is empty'],
		[
			'broken JSON',
			writeBriefing(briefing).replace('"author":', '"author"'),
			'is not valid JSON: line 7, column 11'
		],
		['a file cut short', writeBriefing(briefing).slice(0, 20), 'is not valid JSON: line 2, column 12'],
		[
			'a foreign one',
			'{"type":"FeatureCollection","features":[]}',
			'is not a briefing: its format is not "isthmus-briefing"'
		],
		['a list', [], 'is not a briefing: its format is not "isthmus-briefing"'],
		['nothing', null, 'is not a briefing: its format is not "isthmus-briefing"'],
		['one without steps', { ...briefing, steps: 'two' }, 'has no list of steps'],
		['a huge one', ' '.repeat(2_000_001), 'is too large for a briefing: more than 2 million characters']
	])('is refused with the reason: %s', (_name, input, reason) => {
		expect(read(input)).toEqual({ briefing: null, faults: [{ path: '', reason }] });
	});
});

describe('a step that is partly wrong', () => {
	it.each<[string, Record<string, unknown>, Partial<Step>, [string, string][]]>([
		[
			'an unknown layout',
			{ layout: 'cinema' },
			{ layout: 'map-side' },
			[['steps[0].layout', 'is left out: "cinema" is not what is expected']]
		],
		[
			'a missing title',
			{ title: undefined },
			{ title: '' },
			[['steps[0].title', 'is missing: "" stands instead']]
		],
		[
			'notes of a wrong type',
			{ notes: 5 },
			{ notes: '' },
			[['steps[0].notes', 'is left out: 5 is not what is expected']]
		],
		[
			'an unknown source',
			{ sources: ['a-report', 'hearsay'] },
			{ sources: ['a-report'] },
			[['steps[0].sources[1]', 'is left out: no source is called "hearsay"']]
		],
		[
			'sources that are no list',
			{ sources: 'a-report' },
			{ sources: undefined },
			[['steps[0].sources', 'is left out: it is "a-report", not a list']]
		],
		[
			'an unknown claim',
			{ claims: ['b-claim'] },
			{ claims: [] },
			[['steps[0].claims[0]', 'is left out: no claim is called "b-claim"']]
		],
		[
			'a field nobody knows',
			{ sound: 'on' },
			{},
			[['steps[0].sound', 'is left out: no such field is known here']]
		],
		[
			'an hour too many',
			{ seconds: 3601 },
			{ seconds: undefined },
			[['steps[0].seconds', 'is left out: 3601 is not what is expected']]
		],
		[
			'ink outside the world',
			{ ink: [arrow, { ...arrow, geometry: { type: 'Point', coordinates: [200, 0] } }] },
			{ ink: [arrow] },
			[['steps[0].ink[1].geometry.coordinates', 'is left out: an object (is outside the world)']]
		],
		[
			'a view with unknown parts',
			{ view: '?routes=north,east&sky=blue&brief=a-briefing&embed=1' },
			{ view: 'routes=north,east&sky=blue&brief=a-briefing&embed=1' },
			[
				['steps[0].view', 'routes=east is unknown here and not shown'],
				['steps[0].view', 'sky is unknown here and not shown'],
				['steps[0].view', 'brief=a-briefing is unknown here and not shown'],
				['steps[0].view', 'embed=1 is unknown here and not shown']
			]
		]
	])('is kept, and the fault named: %s', (_name, more, expected, faults) => {
		const reading = read(withStep(more));
		expect(reading.briefing!.steps[0]).toEqual({ ...briefing.steps[0], ...expected });
		expect(reading.briefing!.steps[1]).toEqual(briefing.steps[1]);
		expect(reading.faults).toEqual(faults.map(([path, reason]) => ({ path, reason })));
	});
	it('is kept with an unsafe link, which is named', () => {
		const text = 'See [this](javascript:alert(1)) and [that](https://example.org).';
		const { briefing: kept, faults } = read(withStep({ text }));
		expect(kept!.steps[0].text).toBe(text);
		expect(faults).toEqual([
			{
				path: 'steps[0].text',
				reason: 'the link to "javascript:alert(1)" is shown as text: links lead to the web'
			}
		]);
	});
	it('keeps steps that share an id apart', () => {
		const steps = ['a', 'a', 'a-2', 'a'].map((id) => step(id));
		const { briefing: kept, faults } = read({ ...briefing, steps });
		expect(kept!.steps.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
		expect(faults.map(({ path }) => path)).toEqual(['steps[1].id', 'steps[2].id', 'steps[3].id']);
	});
	it('gives a step without a proper id one', () => {
		expect(read({ ...briefing, steps: [step('Ä ö')] })).toMatchObject({
			briefing: { steps: [{ id: 'step-1' }] },
			faults: [{ path: 'steps[0].id' }]
		});
	});
	it('leaves out what is no step, and says so', () => {
		const { briefing: kept, faults } = read({
			...briefing,
			steps: [null, 'text', {}, { notes: 'only' }, ...briefing.steps]
		});
		expect(kept!.steps).toEqual(briefing.steps);
		expect(faults.map(({ path }) => path)).toEqual(['steps[0]', 'steps[1]', 'steps[2]', 'steps[3]']);
	});
	it('of twenty thousand of one name the first thousand are taken, each under a name of its own', () => {
		const { briefing: kept, faults } = read({
			...briefing,
			steps: Array.from({ length: 20_000 }, () => step('a', { view: '' }))
		});
		expect(new Set(kept!.steps.map(({ id }) => id)).size).toBe(1000);
		expect(faults[0]).toEqual({ path: 'steps', reason: 'are 20000: only the first 1000 are taken' });
	});
	it('with a list that never ends keeps its beginning', () => {
		const { briefing: kept, faults } = read({
			...briefing,
			steps: [step('a', { ink: Array.from({ length: 5000 }, () => arrow) })]
		});
		expect(kept!.steps[0].ink).toHaveLength(1000);
		expect(faults).toContainEqual({
			path: 'steps[0].ink',
			reason: 'are 5000: only the first 1000 are taken'
		});
	});
});

it('reads what it knows of a later version', () => {
	expect(read({ ...briefing, version: 2, music: 'on' })).toEqual({
		briefing,
		faults: [
			{ path: 'version', reason: 'is 2, and this map reads 1: what it knows is kept' },
			{ path: 'music', reason: 'is left out: no such field is known here' }
		]
	});
});

describe('whatever is in the file', () => {
	const steps = fc.record<Omit<Step, 'id'>>({
		layout: fc.constantFrom(...LAYOUTS),
		title: fc.string({ unit: 'binary' }),
		text: fc.string({ unit: 'binary' }),
		notes: fc.string({ unit: 'binary' }),
		view: fc.constantFrom(
			'',
			'routes=sea',
			'focus=north&asof=2024-01-01',
			'compare=north,south&from=alpha&to=delta'
		),
		...optional({
			sources: fc.subarray(['a-report', 'a-map']),
			claims: fc.subarray(['a-claim', 'nowhere']),
			ink: fc.array(
				fc
					.constantFrom(...INK_COLOURS)
					.map((colour) => ({ ...arrow, properties: { ...arrow.properties, colour } })),
				{ maxLength: 3 }
			),
			seconds: fc.integer({ min: 1, max: 3600 })
		})
	});
	function optional<T extends Record<string, unknown>>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
		return Object.fromEntries(
			Object.entries(fields).map(([key, value]) => [key, fc.option(value, { nil: undefined })])
		) as {
			[K in keyof T]: fc.Arbitrary<T[K] | undefined>;
		};
	}
	const junk = fc.oneof(
		fc.anything(),
		fc.object(),
		fc.record(
			{
				id: fc.constantFrom('Bad id', '', 7, null),
				title: fc.anything(),
				view: fc.anything(),
				ink: fc.anything(),
				sources: fc.anything()
			},
			{ requiredKeys: [] }
		)
	);
	const files = fc.record({
		items: fc.array(
			fc.oneof(
				steps.map((valid) => ({ valid })),
				junk.map((invalid) => ({ invalid }))
			),
			{ maxLength: 12 }
		),
		head: fc.record(
			{
				id: fc.anything(),
				title: fc.anything(),
				version: fc.anything(),
				author: fc.anything(),
				minutes: fc.anything()
			},
			{ requiredKeys: [] }
		),
		cut: fc.double({ min: 0, max: 1, noNaN: true })
	});

	it('leaves out the characters that no other file could hold', () => {
		const odd = 'Upper\u000blower\u0000 \ud83dend';
		const label: Ink = {
			...arrow,
			geometry: { type: 'Point', coordinates: [46, 40] },
			properties: { kind: 'text', colour: 'red', text: odd }
		};
		const file = {
			...briefing,
			title: odd,
			subtitle: odd,
			author: odd,
			steps: [step('one', { title: odd, text: odd, notes: odd, ink: [label] })]
		};
		const { briefing: taken, faults } = read(file);
		expect(faults).toEqual([]);
		expect(JSON.stringify(taken).split('Upper lower end')).toHaveLength(8);
	});

	it('loses no valid step and never throws: 200 fuzzed files, whole, as text, and cut short', () => {
		fc.assert(
			fc.property(files, ({ items, head, cut }) => {
				const written = items.map((item, index) =>
					'valid' in item ? { id: `valid-${index}`, ...item.valid } : item.invalid
				);
				const valid = written.filter((_, index) => 'valid' in items[index]);
				const file = { ...head, format: 'isthmus-briefing', steps: written };
				const reading = read(file);
				expect(reading.briefing!.steps.filter(({ id }) => id.startsWith('valid-'))).toEqual(cleaned(valid));
				for (const { path, reason } of reading.faults)
					expect([typeof path, reason.length > 0]).toEqual(['string', true]);
				// What was read is valid itself.
				expect(read(writeBriefing(reading.briefing!)).briefing).toEqual(
					JSON.parse(writeBriefing(reading.briefing!))
				);

				const text = JSON.stringify(file, (_key, value: unknown) =>
					typeof value === 'bigint' ? String(value) : value
				);
				expect(read(text).briefing!.steps.filter(({ id }) => id.startsWith('valid-'))).toEqual(
					cleaned(JSON.parse(JSON.stringify(valid)))
				);
				const short = text.slice(0, Math.floor(text.length * cut));
				if (short.length < text.length)
					expect(read(short)).toMatchObject({ briefing: null, faults: [{ path: '' }] });
			}),
			{ numRuns: 200 }
		);
	});
});
