/**
 * What is on record about the worked network (`worked-atlas.ts`): little, and made up, so that a panel can be
 * read whole.
 */
import type { RecordData } from '../../../src/lib/atlas/compiled';
import { ASSUMPTION_IDS, type AssumptionId } from '../../../src/lib/atlas/words';
import { workedArticle, workedBindings, workedClaims, workedStances } from './worked-argument';
import { workedAtlas } from './worked-atlas';
import { ASSUMED } from './worked-paths';

const source = (id: string, publisher: string): RecordData['sources'][number] => ({
	id,
	title: `A report by the ${publisher}`,
	publisher,
	url: `https://example.org/${id}`,
	date: '2026-05-01'
});
const LABELS: Readonly<Record<AssumptionId, string>> = {
	rail: 'Speed by rail',
	road: 'Speed by road',
	ferry: 'Speed at sea',
	border: 'Wait at a border',
	port: 'Wait in a port',
	gauge: 'Wait at a break of gauge'
};
const sourced = { sources: ['survey'], confidence: 'high' as const };

export const workedRecord: RecordData = {
	article: workedArticle,
	claims: workedClaims,
	bindings: workedBindings,
	stances: workedStances,
	events: [
		{ id: 'summit', date: '2020-11-09', title: 'A summit names the way', routes: ['northern'], claims: [] }
	],
	stakes: [
		{
			id: 'gate-shares',
			power: 'russia',
			kind: 'ownership',
			links: ['gate-end'],
			from: '2015-03-01',
			statement: 'A Russian firm holds a quarter of the Gate Company.',
			...sourced
		}
	],
	developments: {
		coverage: { from: '2024-12-01', to: '2026-06-29', latestSource: '2026-06-29', method: 'Read by hand.' },
		developments: [
			{
				id: 'gate-rebuilt',
				date: '2026-03-14',
				statement: 'The station at the gate was rebuilt.',
				routes: ['northern'],
				...sourced,
				bearsOn: []
			}
		],
		routeStatus: [
			{
				route: 'northern',
				asOf: '2026-03-31',
				summary: 'Trains run as far as the end.',
				developments: ['gate-rebuilt']
			}
		],
		gaps: ['No timetable is published.']
	},
	assumptions: ASSUMPTION_IDS.map((id) => ({
		id,
		label: LABELS[id],
		value: ASSUMED[id],
		unit: ['rail', 'road', 'ferry'].includes(id) ? 'km/h' : 'h',
		low: ASSUMED[id],
		high: ASSUMED[id],
		statement: LABELS[id],
		...sourced
	})),
	closures: [
		{
			id: 'russia',
			name: 'Russia',
			kind: 'country',
			closes: ['RU'],
			statement: 'Its roads are shut.',
			...sourced
		},
		{
			id: 'georgia',
			name: 'Georgia',
			kind: 'country',
			closes: ['GE'],
			statement: 'Its lines are shut.',
			...sourced
		},
		{
			id: 'turkiye',
			name: 'Türkiye',
			kind: 'country',
			closes: ['TR'],
			statement: 'Its lines are shut.',
			...sourced
		},
		{
			id: 'gate',
			name: 'The gate',
			kind: 'passage',
			closes: ['link:gate-end'],
			statement: 'It is shut.',
			...sourced
		}
	],
	comparisons: [
		{
			id: 'land-or-sea',
			title: 'By land or by sea',
			compare: ['northern.land', 'northern.sea'],
			goods: 'cargo',
			status: 'operating',
			why: 'Both leave from the origin.'
		}
	],
	stress: {
		pairs: [
			{ id: 'whole', from: 'origin', to: 'end', goods: 'cargo' },
			{ id: 'unbuilt', from: 'origin', to: 'site', goods: 'cargo' }
		],
		closures: ['russia', 'georgia', 'turkiye', 'gate']
	},
	tests: [
		{
			id: 'past-russia',
			claims: ['through-russia'],
			question: 'Is there a way past Russia?',
			from: 'origin',
			to: 'end',
			goods: 'cargo',
			cases: [
				{ label: 'Nothing closed', closed: [], status: 'operating' },
				{ label: 'Russia closed', closed: ['RU'], status: 'operating' }
			],
			limits: 'It sees no prices.'
		}
	],
	sources: [source('survey', 'Survey'), source('railway', 'Railway'), source('article', 'Journal')],
	routes: {
		northern: {
			summary: 'It runs through Georgia.',
			sources: ['survey'],
			checked: '2026-01-01',
			names: [{ by: 'Georgia', name: 'The gate railway', source: 'survey' }],
			facts: [{ label: 'Capacity', value: '5 Mt a year', asOf: '2025-01-01', ...sourced }],
			variants: {}
		},
		southern: {
			summary: 'It runs through Russia.',
			sources: ['railway'],
			checked: '2026-01-01',
			names: [],
			facts: [],
			variants: {}
		}
	},
	links: Object.fromEntries(
		workedAtlas.links.map(({ id, published, status }) => [
			id,
			{
				drawn: 'by hand',
				sources: ['railway'],
				status: status.map((period) => ({ ...period, source: 'railway', confidence: 'high' as const })),
				...(published === undefined
					? {}
					: { lengths: [{ km: published, source: 'railway', confidence: 'high' as const }] }),
				...(id === 'gate-end'
					? { operator: { name: 'The Gate Company', source: 'survey', confidence: 'high' as const } }
					: {})
			}
		])
	),
	places: Object.fromEntries(
		workedAtlas.places.map(({ id }) => [
			id,
			id === 'weir'
				? { located: 'estimate', note: 'Where the road from the south comes in.', sources: ['survey'] }
				: { located: 'geonames' }
		])
	)
};
