import { describe, expect, it } from 'vitest';
import type { Step } from './schema';
import { arrow, step, briefing, read, withStep } from '../../../../tests/support/made-briefing';

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
