/**
 * A tiny world for tests, without a fault: Azerbaijan and Georgia as squares side by side, a sea east of
 * them, Turkmenistan beyond it with a lake, Armenia along the south. One route crosses it by rail and ferry.
 *
 *     40   42   44   46   48 °E
 *  42 ┌────┬────┐    ┌────┐
 *     │ AZ │ GE │sea │ TM │  places: west (40.5), mid (41), border (42), port (44), far (46), all on 41° N
 *  40 ├────┴────┤    └────┘
 *     │   AM    │
 *  39 └─────────┘
 */
import type { Content, InFile } from '../../../src/lib/atlas/content.ts';
import type { LonLat } from '../../../src/lib/atlas/plane.ts';
import type { Link, Place } from '../../../src/lib/atlas/schema.ts';
import type { Status } from '../../../src/lib/atlas/words.ts';
import { base } from './geodata-fixture-base.ts';
import { QUESTIONS } from './geodata-fixture-questions.ts';
import type { Check, Fault } from '../../../src/lib/atlas/integrity/fault.ts';

/** The content without a fault, after the change. */
export function content(change: (draft: Content) => void = () => {}): Content {
	const draft = structuredClone(FAULTLESS);
	change(draft);
	return draft;
}

/** What the check reports after the change, as "id: reason". */
export function reported(check: Check, change?: (draft: Content) => void): string[] {
	return check.run(content(change), base).map(({ id, reason }: Fault) => `${id}: ${reason}`);
}

export function place(id: string, at: LonLat, country: string | null): Place {
	return {
		type: 'Feature',
		id,
		geometry: { type: 'Point', coordinates: [...at] },
		properties: { name: id, kind: 'station', country, rank: 3, located: 'estimate' }
	};
}

export function link(id: string, line: LonLat[], properties: Partial<Link['properties']>): InFile<Link> {
	return {
		type: 'Feature',
		id,
		file: 'geodata/links/test.geojson',
		geometry: { type: 'LineString', coordinates: line.map(([longitude, latitude]) => [longitude, latitude]) },
		properties: {
			from: 'west',
			to: 'border',
			mode: 'rail',
			country: 'AZ',
			gauge: 1520,
			precision: 'waypoints',
			drawn: 'by hand',
			status: [period('1900', 'operating')],
			sources: ['railway'],
			...properties
		}
	};
}

const period = (from: string, status: Status): Link['properties']['status'][number] => ({
	from,
	status,
	source: 'railway',
	confidence: 'high'
});
const ferry: Partial<Link['properties']> = {
	from: 'port',
	to: 'far',
	mode: 'ferry',
	country: null,
	sea: 'Test Sea',
	gauge: undefined,
	status: [period('1900', 'operating'), period('2025-01-02', 'suspended'), period('2025-01-03', 'operating')]
};

const FAULTLESS: Content = {
	places: [
		place('west', [40.5, 41], 'AZ'),
		place('mid', [41, 41], 'AZ'),
		place('border', [42, 41], 'AZ'),
		place('port', [44, 41], 'GE'),
		place('far', [46, 41], 'TM')
	],
	links: [
		link(
			'west-border',
			[
				[40.5, 41],
				[41, 41],
				[42, 41]
			],
			{ via: ['mid'], lengths: [{ km: 130, source: 'railway', confidence: 'high' }] }
		),
		link(
			'border-port',
			[
				[42, 41],
				[43, 41.1],
				[44, 41]
			],
			{ from: 'border', to: 'port', country: 'GE' }
		),
		link(
			'port-far',
			[
				[44, 41],
				[46, 41]
			],
			ferry
		)
	],
	routes: [
		{
			id: 'middle',
			file: 'geodata/routes/middle.json',
			name: 'Middle',
			short: 'Middle',
			article: null,
			names: [],
			kind: 'cargo',
			group: 'default',
			colour: 'teal',
			order: 1,
			line: 'By rail and ferry',
			summary: 'A route.',
			sources: ['railway'],
			facts: [],
			variants: [
				{
					id: 'main',
					name: 'Main',
					links: ['west-border', 'border-port', 'port-far'],
					countries: ['AZ', 'GE']
				}
			],
			checked: '2026-06-29'
		}
	],
	article: {
		source: 'article',
		title: null,
		author: null,
		dated: '2024',
		written: '2024-11-01',
		perspective: 'Baku',
		cautions: [],
		sections: [{ id: 'introduction', title: 'Introduction', paragraphs: 2 }],
		actors: [
			{ id: 'azerbaijan', name: 'Azerbaijan', type: 'state', inMatrix: true },
			{ id: 'russia', name: 'Russia', type: 'state', inMatrix: true }
		],
		guide: [{ title: 'Start', text: 'Text.', claims: ['claim'] }]
	},
	claims: [
		{
			id: 'claim',
			section: 'introduction',
			paragraph: 2,
			alsoIn: [{ section: 'introduction', paragraph: 1 }],
			paraphrase: 'It says so.',
			holders: ['azerbaijan'],
			kind: 'fact',
			date: null,
			routes: ['middle'],
			dependency: [
				{
					route: null,
					actor: 'russia',
					dependent: 'azerbaijan',
					direction: 'lowers',
					reason: 'A way around.'
				}
			],
			citations: []
		}
	],
	bindings: [{ claim: 'claim', links: ['border-port'], places: ['port'] }],
	stances: [{ actor: 'russia', route: 'middle', stance: 'opposes', claims: ['claim'] }],
	events: [
		{ id: 'event', date: '2024', title: 'Event', at: [-77, 38.9], routes: ['middle'], claims: ['claim'] }
	],
	stakes: [
		{
			id: 'stake',
			power: 'russia',
			kind: 'ownership',
			links: ['west-border'],
			from: '2024',
			statement: 'It owns a part.',
			percent: 20,
			of: 'the railway',
			sources: ['railway'],
			confidence: 'high'
		}
	],
	developments: {
		coverage: { from: '2024-11', to: '2026-11', latestSource: '2026-06-29', method: 'Search' },
		developments: [
			{
				id: 'news',
				date: '2025-01',
				statement: 'News.',
				routes: ['middle'],
				sources: ['railway'],
				confidence: 'high',
				bearsOn: ['claim']
			}
		],
		routeStatus: [{ route: 'middle', asOf: '2026-06', summary: 'Runs.', developments: ['news'] }],
		gaps: []
	},
	...QUESTIONS,
	sources: [
		{ id: 'article', title: 'Article', publisher: 'Supplied', url: null, date: null },
		{ id: 'railway', title: 'Railway', publisher: 'Railway', url: 'https://example.org', date: '2025' }
	],
	corrections: [
		{
			id: 'shorter',
			day: '2026-06-30',
			version: '1.9',
			kind: 'figure',
			what: 'Length of the railway',
			old: '140 km',
			new: '130 km',
			why: 'The railway prints another figure.',
			links: ['west-border'],
			sources: ['railway']
		}
	],
	version: { version: '1.9', day: '2026-06-30' }
};
