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

const percent = (share: number) => `${share * 100}\u00a0%`;
const DIJKSTRA =
	'E. W. Dijkstra, “A note on two problems in connexion with graphs”, Numerische Mathematik 1, 1959.';
const AS_DRAWN = 'The network is as drawn: lines that are not on the map do not exist for it.';
const NO_CAPACITY = 'Neither capacity nor tariffs, sanctions, permits or seasons are counted.';

export const METHODS: Readonly<Record<MethodId, Method>> = {
	length: {
		title: 'Length',
		formula:
			'The sum of the lengths of the links. A link’s length is the published one where a source gives it, else the great-circle length of the line as drawn. A part of a link between two places on it takes its share of that length as drawn. Shares are of length, by country, means, and state on the day shown.',
		unit: 'km, %',
		inputs: 'Links with their lengths, countries, means and dated states.',
		assumptions: [],
		limits: [
			'Drawn lines cut curves: between 0.85 and 1.05 of the published length is normal.',
			'Where published lengths differ, the one listed first is used and the others stand beside it.',
			'A pipe to a field off a coast, or through a strait between the shores of one country, counts as that country’s; the rest of the sea is open sea.'
		]
	},
	crossings: {
		title: 'Crossings',
		formula:
			'Counted where one link passes into the next. Land border: the country changes. Border across a sea: the way lands in another country than it left. Transshipment: between land and ship, or from ship to ship. Break of gauge: two railways of different known gauge meet. Change between rail and road.',
		unit: 'number, each with its place and its km from the start',
		inputs: 'Country, means and gauge of the links; country of the places on coasts.',
		assumptions: [],
		limits: [
			'A break of gauge is seen only where both gauges are known; stretches of unknown gauge are named.',
			'Handling at the two ends is not counted, only what happens on the way.'
		]
	},
	hours: {
		title: 'Hours, an estimate',
		formula:
			'Length by each means divided by its speed, plus the wait at each land border, each transshipment, and each break of gauge or change between rail and road. A border across a sea is part of the time in port. Where two members of the Eurasian Economic Union or of the European Union meet, there is a border but no customs to wait for.',
		unit: 'h',
		inputs: 'Length and crossings of the way.',
		assumptions: ASSUMPTION_IDS,
		limits: [
			'One speed for all lines of one means and one wait for all crossings of one kind: a comparison of ways, not a timetable.',
			'Lines that aren’t built are taken at the same speed.',
			'Pipelines keep no timetable: no hours are given for oil and gas.'
		]
	},
	territory: {
		title: 'Dependence: territory',
		formula: 'Length of the way on the power’s own ground, and its share of the whole.',
		unit: 'km, %',
		inputs: 'Country and length of the links.',
		assumptions: [],
		limits: [
			'The open sea is nobody’s ground.',
			'As the West count the members of the European Union, the United States and the United Kingdom.'
		]
	},
	control: {
		title: 'Dependence: control',
		formula:
			'What the record says the power holds, claims or demands on links of the way, begun by the day shown.',
		unit: 'entries of the record',
		inputs: 'Stakes of the kinds “control held” and “control claimed”.',
		assumptions: [],
		limits: ['Only what a source states; the list is not complete.']
	},
	ownership: {
		title: 'Dependence: ownership',
		formula: 'Shares in the owners of links of the way, and stakes announced, begun by the day shown.',
		unit: 'entries of the record',
		inputs: 'Stakes of the kinds “ownership” and “announced”.',
		assumptions: [],
		limits: ['Shares are as sourced and not multiplied through companies.']
	},
	substitutability: {
		title: 'Dependence: without its territory',
		formula:
			'The best way left between the two ends of the way when the power’s territory and the coasts on it are closed, divided by the way itself, by the yardstick chosen (km or hours).',
		unit: 'ratio; “no other way”; “an end lies there”',
		inputs: 'The network that carries the same goods, on the day and by the least state chosen.',
		assumptions: ASSUMPTION_IDS,
		limits: [AS_DRAWN, NO_CAPACITY, 'Below 1 where the way is not the shortest between its ends.'],
		source: DIJKSTRA
	},
	claims: {
		title: 'Dependence: claims of the article',
		formula:
			'Claims that speak of the route and the power, counted by direction: raises, lowers, hedges, contests.',
		unit: 'claims',
		inputs: 'The article’s claims and what they say about dependence.',
		assumptions: [],
		limits: ['The article’s argument, not a measurement. Claims that name no single route are not counted.']
	},
	reroute: {
		title: 'Rerouting',
		formula: `The best way between two places over the links that count as usable on the day and are not closed; and by how much it is longer than the best way with nothing closed. ${TRANSFERS_COUNTED} A closed country closes its ground and the lanes and pipes that land on its coasts; a closed place closes whatever passes it. A link known to be older than its first day on record is taken to be there before. Where the record says that a country’s ground was shut to the goods of another, no way from or to that other leads over it, and the answer says so. A way over a link that takes railway wagons only goes by rail all the way, unless neither that nor another way is left.`,
		unit: 'km, h; ratio by the yardstick chosen',
		inputs: 'Three networks that never meet: cargo (rail, road, sea), oil, gas.',
		assumptions: ASSUMPTION_IDS,
		limits: [
			AS_DRAWN,
			NO_CAPACITY,
			'Every link is taken as usable in both directions.',
			'Not on the network: roads of Turkmenistan; railways and roads between Ukraine and Russia, which carried goods before 2014; the ferry that sailed from Poti to Ukraine.',
			'What a change of means counts in a search by km is one convention for all: in hours, a port takes longer than a yard between rail and road.'
		],
		source: DIJKSTRA
	},
	alternatives: {
		title: 'Alternatives',
		formula: `Up to ${MOST_ALTERNATIVES} further ways, from the best on: for each stretch of the network, the best way that uses it. A way that shares more than ${percent(ALIKE)} of its length with one already found, or is more than ${TOO_LONG} times as long as the best by the yardstick chosen, is passed over.`,
		unit: 'ways',
		inputs: 'The network as left by the closures.',
		assumptions: ASSUMPTION_IDS,
		limits: [
			'Different ways, not the next best ones: between two ways there may be many that differ in little.',
			'A way that differs in two places at once is found only if one of its stretches has no better way.'
		],
		source:
			'Single via paths: I. Abraham, D. Delling, A. V. Goldberg and R. F. Werneck, “Alternative routes in road networks”, ACM Journal of Experimental Algorithmics 18, 2013.'
	},
	reopening: {
		title: 'The smallest reopening',
		formula:
			'The fewest of the closures that would have to be lifted for a way to exist; of several sets of that size, the one with the best way.',
		unit: 'closures',
		inputs: 'The closures asked about.',
		assumptions: ASSUMPTION_IDS,
		limits: [`After ${MOST_SETS} sets the answer is still small, but no longer proven to be the smallest.`]
	},
	criticality: {
		title: 'What a way hangs on',
		formula:
			'Each country, link and place of the best way is closed alone, and the best way that is left is divided by it, by the yardstick chosen.',
		unit: 'ratio, or “no way”',
		inputs: 'The network under the view’s terms, with nothing else closed.',
		assumptions: ASSUMPTION_IDS,
		limits: ['The two ends and the countries they lie in are not asked about.', AS_DRAWN, NO_CAPACITY]
	},
	stress: {
		title: 'The stress matrix',
		formula:
			'For each pair of places and each closure: the best way under the closure divided by the best way with nothing closed, by the yardstick chosen.',
		unit: 'ratio; “no way”; “not joined” where there is none to begin with',
		inputs: 'Pairs and closures listed in the record.',
		assumptions: ASSUMPTION_IDS,
		limits: [AS_DRAWN, NO_CAPACITY]
	},
	between: {
		title: 'A route between two places',
		formula: `The best way between the places when links off the route count ${OFF_ROUTE} times: it follows the route as far as that leads. A way that runs for less than ${percent(LEAST_SHARE)} of its length on the route isn’t taken for that route’s.`,
		unit: 'km, h',
		inputs: 'The route’s links and the network that carries its goods.',
		assumptions: ASSUMPTION_IDS,
		limits: ['How much of the way runs on the route’s own links is shown with it.', AS_DRAWN]
	}
};
