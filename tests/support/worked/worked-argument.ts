/**
 * What a made-up article argues about the worked network (`worked-atlas.ts`), who stands where on it, and
 * where its claims lie: three claims, of which one is about the gate, one about the southern route as a
 * whole, and one about nothing on the map.
 */
import type { Claim } from '../../../src/lib/atlas/argument-schema';
import type { RecordData } from '../../../src/lib/atlas/compiled';

export const workedArticle: RecordData['article'] = {
	source: 'article',
	title: null,
	author: null,
	dated: 'late 2024',
	written: '2024-12-01',
	perspective: 'It argues for the northern one.',
	cautions: ['It cites one survey.'],
	sections: [
		{ id: 'problems', title: 'Problems of the way', paragraphs: 9 },
		{ id: 'remedies', title: 'Remedies', paragraphs: 3 }
	],
	actors: [
		{ id: 'russia', name: 'Russia (the state)', type: 'state', inMatrix: true },
		{ id: 'georgia', name: 'Georgia', type: 'state', inMatrix: true },
		{ id: 'china', name: 'China', type: 'state', inMatrix: false },
		{ id: 'iran', name: 'Iran', type: 'state', inMatrix: false },
		{ id: 'west', name: 'The West', type: 'bloc', inMatrix: false }
	],
	guide: [
		{
			title: 'What stands in the way',
			text: 'It sets out from the neighbours.',
			claims: ['through-russia', 'neighbours']
		},
		{ title: 'What it proposes', text: 'It ends at the gate.', claims: ['gate-opens'] }
	]
};

const position: Pick<Claim, 'alsoIn' | 'kind' | 'date' | 'citations'> = {
	alsoIn: [],
	kind: 'position',
	date: null,
	citations: []
};

export const workedClaims: readonly Claim[] = [
	{
		...position,
		id: 'through-russia',
		section: 'problems',
		paragraph: 8,
		paraphrase: 'The southern one makes its users depend on Russia.',
		holders: ['russia'],
		routes: ['southern'],
		dependency: [
			{
				route: 'southern',
				actor: 'russia',
				dependent: 'georgia',
				direction: 'raises',
				reason: 'It runs through it.'
			}
		]
	},
	{
		...position,
		id: 'gate-opens',
		section: 'remedies',
		paragraph: 2,
		paraphrase: 'The gate makes the northern one worth its cost.',
		quote: 'the gate decides',
		holders: ['georgia'],
		kind: 'forecast',
		routes: ['northern'],
		dependency: [],
		citations: ['Survey 2023']
	},
	{
		...position,
		id: 'neighbours',
		section: 'problems',
		paragraph: 1,
		paraphrase: 'Neighbours decide over every way.',
		holders: ['russia', 'georgia'],
		kind: 'fact',
		routes: [],
		dependency: []
	}
];

export const workedBindings: RecordData['bindings'] = {
	'through-russia': { routes: ['southern'] },
	'gate-opens': { links: ['gate-end'], places: ['gate'], why: 'The text names the gate alone.' }
};

export const workedStances: RecordData['stances'] = [
	{ actor: 'russia', route: 'northern', stance: 'opposes', claims: ['neighbours'] },
	{ actor: 'russia', route: 'southern', stance: 'supports', claims: ['through-russia'] },
	{
		actor: 'georgia',
		route: 'northern',
		stance: 'supports',
		claims: ['gate-opens'],
		seeAlso: ['gate-rebuilt'],
		note: 'With the gate open.'
	},
	{ actor: 'georgia', route: 'southern', stance: 'not-stated', claims: [] }
];
