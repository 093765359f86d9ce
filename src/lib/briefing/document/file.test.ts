import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBriefing } from './file';
import { INK_COLOURS, type Ink } from '../../view/ink';
import { cleaned } from '../../view/xml-text';
import { LAYOUTS, type Step } from './schema';
import { step, briefing, read, arrow } from '../../../../tests/support/made-briefing';

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
