/**
 * What is computed, how, from what, and how far it goes: the one table that the method page, "how this is
 * computed" beside a number, and the headers of exported tables read. Numbers in it are the constants the
 * code counts with.
 */
import { ASSUMPTION_IDS, type AssumptionId } from '../atlas/words';
import { ALIKE, MOST_ALTERNATIVES, TOO_LONG } from '../analysis/path-search/alternatives';
import { LEAST_SHARE, OFF_ROUTE } from '../analysis/measures/compared-path';
import { MOST_SETS } from '../analysis/reopening';
import { TRANSFERS_COUNTED } from './terms/ratio-words';

/**
 * Raised whenever a formula, a constant or a rule below changes what comes out. A test holds the table to it.
 */
export const METHOD_VERSION = '4';

export const METHOD_IDS = [
	'length',
	'crossings',
	'hours',
	'territory',
	'control',
	'ownership',
	'substitutability',
	'claims',
	'reroute',
	'alternatives',
	'reopening',
	'criticality',
	'stress',
	'between'
] as const;
export type MethodId = (typeof METHOD_IDS)[number];

export interface Method {
	readonly title: string;
	/** In words, whole sentences. */
	readonly formula: string;
	readonly unit: string;
	/** What of the atlas and the record it reads. */
	readonly inputs: string;
	readonly assumptions: readonly AssumptionId[];
	/** What it can't see or leaves out, in whole sentences. */
	readonly limits: readonly string[];
	/** Where the formula comes from, if not from this table itself. */
	readonly source?: string;
}

const percent = (share: number) => `${share * 100}%`;
const DIJKSTRA =
	'E. W. Dijkstra, “A note on two problems in connexion with graphs”, Numerische Mathematik 1, 1959.';
const AS_DRAWN = 'Only the mapped network counts: a line that is not on the map does not exist for it.';
const NO_CAPACITY = 'Capacity, tariffs, sanctions, permits and seasons are ignored.';

export const METHODS: Readonly<Record<MethodId, Method>> = {
	length: {
		title: 'Length',
		formula:
			'The sum of the lengths of the sections. A section’s length is the published one where a source gives it, else the great-circle length of the mapped line. A part of a section between two places on it takes its share of the mapped length. Shares are of length, by country, mode, and status on the day shown.',
		unit: 'km, %',
		inputs: 'Sections with their lengths, countries, modes and dated status.',
		assumptions: [],
		limits: [
			'Mapped lines cut curves: between 0.85 and 1.05 of the published length is normal.',
			'Where published lengths differ, the one listed first is used and the others stand beside it.',
			'A pipe to a field off a coast, or through a strait between the shores of one country, counts as that country’s; the rest of the sea is open sea.'
		]
	},
	crossings: {
		title: 'Crossings',
		formula:
			'Counted where one section passes into the next. Land border: the country changes. Maritime border: the route lands in another country than it left. Transshipment: between land and ship, or from ship to ship. Break of gauge: two railways of different known gauge meet. Rail–road transfer: the mode changes between rail and road.',
		unit: 'number, each with its place and its km from the start',
		inputs: 'Country, mode and gauge of the sections; country of the places on coasts.',
		assumptions: [],
		limits: [
			'A break of gauge is seen only where both gauges are known; sections of unknown gauge are named.',
			'Handling at the two endpoints is not counted, only what happens en route.'
		]
	},
	hours: {
		title: 'Estimated hours',
		formula:
			'Length by each mode divided by its speed, plus the wait at each land border, each transshipment, and each break of gauge or rail–road transfer. A maritime border is part of the time in port. Where two members of the Eurasian Economic Union or of the European Union meet, there is a border but no customs to wait for.',
		unit: 'h',
		inputs: 'Length and crossings of the route.',
		assumptions: ASSUMPTION_IDS,
		limits: [
			'One speed for all lines of one mode and one wait for all crossings of one kind: a comparison of routes, not a timetable.',
			'Lines that aren’t built are taken at the same speed.',
			'Pipelines keep no timetable: no hours are given for oil and gas.'
		]
	},
	territory: {
		title: 'Dependence: territory',
		formula: 'Length of the route on the power’s territory, and its share of the whole.',
		unit: 'km, %',
		inputs: 'Country and length of the sections.',
		assumptions: [],
		limits: [
			'The open sea is nobody’s territory.',
			'The West is counted as the members of the European Union, the United States and the United Kingdom.'
		]
	},
	control: {
		title: 'Dependence: control',
		formula:
			'What the record says the power holds, claims or demands on sections of the route, begun by the day shown.',
		unit: 'entries of the record',
		inputs: 'Stakes of the kinds “operator” and “claims a say”.',
		assumptions: [],
		limits: ['Only what a source states; the list is not complete.']
	},
	ownership: {
		title: 'Dependence: ownership',
		formula: 'Shares in the owners of sections of the route, and announced stakes, begun by the day shown.',
		unit: 'entries of the record',
		inputs: 'Stakes of the kinds “part-owner” and “announced stake”.',
		assumptions: [],
		limits: ['Shares are as sourced and not multiplied through companies.']
	},
	substitutability: {
		title: 'Dependence: if its territory closes',
		formula:
			'The best route that remains between the same endpoints when the power’s territory and the coasts on it are closed, divided by the route itself, by the measure chosen (distance or estimated time).',
		unit: 'ratio; “no other route”; “endpoint inside”',
		inputs:
			'The network that carries the same goods, on the day and with the lines that are chosen to count.',
		assumptions: ASSUMPTION_IDS,
		limits: [AS_DRAWN, NO_CAPACITY, 'Below 1 where the route is not the shortest between its endpoints.'],
		source: DIJKSTRA
	},
	claims: {
		title: 'Dependence: claims in the article',
		formula:
			'Claims that speak of the route and the power, counted by direction: increases, reduces, hedges, disputes.',
		unit: 'claims',
		inputs: 'The article’s claims and what they say about dependence.',
		assumptions: [],
		limits: ['The article’s argument, not a measurement. Claims that name no single route are not counted.']
	},
	reroute: {
		title: 'Closure scenarios',
		formula: `The best route between two places over the sections that count as open on the day and are not closed; and by how much it is longer than the baseline, the best route with nothing closed. ${TRANSFERS_COUNTED} A closed country closes its territory and the lanes and pipes that land on its coasts; a closed place closes whatever passes it. A section known to be older than its first day on record is taken to be there before. Where the record says that a country’s territory was closed to the goods of another, no route from or to that other crosses it, and the answer says so. A route over a section that takes railway wagons only is by rail throughout, unless neither that nor another route remains.`,
		unit: 'km, h; ratio by the measure chosen',
		inputs: 'Three networks that never meet: cargo (rail, road, sea), oil, gas.',
		assumptions: ASSUMPTION_IDS,
		limits: [
			AS_DRAWN,
			NO_CAPACITY,
			'Every section is taken as usable in both directions.',
			'Not on the network: roads of Turkmenistan; railways and roads between Ukraine and Russia, which carried goods before 2014; the ferry that sailed from Poti to Ukraine.',
			'The km added for a change of mode in a search by distance are one convention for all: in hours, a port takes longer than a rail–road yard.'
		],
		source: DIJKSTRA
	},
	alternatives: {
		title: 'Alternatives',
		formula: `Up to ${MOST_ALTERNATIVES} further routes, from the best on: for each section of the network, the best route that uses it. A route that shares more than ${percent(ALIKE)} of its length with one already found, or is more than ${TOO_LONG} times as long as the best by the measure chosen, is passed over.`,
		unit: 'routes',
		inputs: 'The network as left by the closures.',
		assumptions: ASSUMPTION_IDS,
		limits: [
			'Different routes, not the next best ones: between two there may be many that differ in little.',
			'A route that differs in two places at once is found only if one of its sections has no better route.'
		],
		source:
			'Single via paths: I. Abraham, D. Delling, A. V. Goldberg and R. F. Werneck, “Alternative routes in road networks”, ACM Journal of Experimental Algorithmics 18, 2013.'
	},
	reopening: {
		title: 'Minimum reopening',
		formula:
			'The fewest of the closures that would have to be lifted for a route to exist; of several sets of that size, the one with the best route.',
		unit: 'closures',
		inputs: 'The closures asked about.',
		assumptions: ASSUMPTION_IDS,
		limits: [`After ${MOST_SETS} sets the answer is still small, but no longer proven to be the smallest.`]
	},
	criticality: {
		title: 'Critical links',
		formula:
			'Each country, section and place of the best route is closed alone, and the best route that remains is divided by it, by the measure chosen.',
		unit: 'ratio, or “no route”',
		inputs: 'The network under the view’s settings, with nothing else closed.',
		assumptions: ASSUMPTION_IDS,
		limits: ['The two endpoints and the countries they lie in are not tested.', AS_DRAWN, NO_CAPACITY]
	},
	stress: {
		title: 'Stress matrix',
		formula:
			'For each pair of places and each closure: the best route under the closure divided by the baseline, the best route with nothing closed, by the measure chosen.',
		unit: 'ratio; “no route”; “not connected” where there is none to begin with',
		inputs: 'Pairs and closures listed in the record.',
		assumptions: ASSUMPTION_IDS,
		limits: [AS_DRAWN, NO_CAPACITY]
	},
	between: {
		title: 'A route between two places',
		formula: `The best connection between the places when sections off the route count ${OFF_ROUTE} times: it follows the route as far as that leads. A connection that runs for less than ${percent(LEAST_SHARE)} of its length on the route isn’t taken for that route’s.`,
		unit: 'km, h',
		inputs: 'The route’s sections and the network that carries its goods.',
		assumptions: ASSUMPTION_IDS,
		limits: ['How much of it runs on the route’s own sections is shown with it.', AS_DRAWN]
	}
};
