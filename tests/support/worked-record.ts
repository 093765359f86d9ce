/**
 * What is on record about the worked network (`worked-atlas.ts`): little, and made up, so that a panel can be
 * read whole.
 */
import type { RecordData } from '../../src/lib/atlas/compiled';
import { ASSUMPTION_IDS, type AssumptionId } from '../../src/lib/atlas/words';
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
	article: {
		source: 'article',
		title: null,
		author: null,
		dated: 'late 2024',
		written: '2024-12-01',
		perspective: 'It argues for the northern one.',
		cautions: [],
		sections: [{ id: 'problems', title: 'Problems of the way', paragraphs: 9 }],
		actors: [{ id: 'russia', name: 'Russia (the state)', type: 'state', inMatrix: true }],
		guide: []
	},
	claims: [
		{
			id: 'through-russia',
			section: 'problems',
			paragraph: 8,
			alsoIn: [],
			paraphrase: 'The southern one makes its users depend on Russia.',
			holders: ['russia'],
			kind: 'position',
			date: null,
			routes: ['southern'],
			dependency: [
				{
					route: 'southern',
					actor: 'russia',
					dependent: 'russia',
					direction: 'raises',
					reason: 'It runs through it.'
				}
			],
			citations: []
		}
	],
	bindings: {},
	stances: [],
	events: [
		{ id: 'summit', date: '2020-11-09', title: 'A summit names the way', routes: ['northern'], claims: [] }
	],
	stakes: [],
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
		routeStatus: [],
		gaps: []
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
	routes: {},
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
	places: {}
};
