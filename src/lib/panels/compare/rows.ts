/** The rows of a comparison, the same for every item. A cell is a figure, with lines that take it apart. Plain text: for the table, its copy and its file. */
import type { Crossing } from '../../analysis/measure';
import { detourText, hoursText, kmText, percentText } from '../../analysis/measure-text';
import type { Stretch } from '../../analysis/strip';
import type { Claim } from '../../atlas/argument-schema';
import { countryName } from '../../atlas/country-name';
import { POWERS, type Power } from '../../atlas/words';
import { MODE_SYMBOLS, STATUS_SYMBOLS } from '../../map/symbology';
import { POWER_NAMES } from '../lens/powers';
import { claimCounts } from '../measure/claim-counts';
import { CROSSING_KINDS, kindText } from '../measure/crossing-words';
import { substituteText } from '../measure/substitute-text';
import type { Compared, Measured } from './compared';

export interface Cell {
	readonly text: string;
	/** What it consists of. */
	readonly lines?: readonly string[];
}
export type Voice = 'computed' | 'record' | 'article';
export interface Row {
	/** What the row is, for its explanation: `length`, `border`, `territory` … */
	readonly id: RowId;
	readonly power?: Power;
	readonly label: string;
	readonly voice: Voice;
	/** In the order of the items; null where an item has no way. */
	readonly cells: readonly (Cell | null)[];
	/** Whether items that have a way differ in it. */
	readonly differs: boolean;
}
export type RowId =
	| 'ends'
	| 'length'
	| 'own'
	| 'countries'
	| 'means'
	| 'state'
	| Crossing['kind']
	| 'hours'
	| 'territory'
	| 'control'
	| 'ownership'
	| 'substitute'
	| 'claims';
export interface Group {
	readonly id: string;
	readonly title: string;
	readonly rows: readonly Row[];
}

interface Words {
	readonly place: (id: string) => string;
	readonly claims: readonly Claim[];
	/** Whether ways between two places are compared: then the ends are the same, and how far a way follows its route isn't. */
	readonly between: boolean;
}

export function comparisonGroups(items: readonly Compared[], { place, claims, between }: Words): Group[] {
	type Figure = (found: Measured, item: Compared) => Cell;
	const row = (id: RowId, label: string, figure: Figure, voice: Voice = 'computed', power?: Power): Row => {
		const cells = items.map((item) => item.found && figure(item.found, item));
		const said = cells.flatMap((cell) => (cell ? [JSON.stringify(cell)] : []));
		return { id, label, voice, ...(power && { power }), cells, differs: new Set(said).size > 1 };
	};
	const travels = items.some(({ route }) => route.kind === 'cargo');
	const cargo =
		(figure: Figure): Figure =>
		(found, item) =>
			item.route.kind === 'cargo' ? figure(found, item) : { text: 'doesn’t apply' };
	const crossing = (kind: Crossing['kind']) => {
		const figure: Figure = ({ measure }) => {
			const there = measure.crossings.filter((item) => item.kind === kind);
			const unknown = kind === 'gauge' ? measure.gaugeUnknown.length : 0;
			const unsure = unknown > 0 ? [`${unknown} ${unknown === 1 ? 'stretch' : 'stretches'} of unknown gauge`] : [];
			return { text: String(there.length), lines: [...there.map((item) => crossingText(item, place)), ...unsure] };
		};
		const byLand = kind === 'transshipment' || kind === 'gauge' || kind === 'transfer';
		return row(kind, PLURAL[kind] ?? kindText(kind), byLand ? cargo(figure) : figure);
	};
	const way: Row[] = [
		...(between ? [] : [row('ends', 'From, to', ({ way }) => ({ text: `${place(way.from)} – ${place(way.to)}` }))]),
		row('length', 'Length', ({ measure }) => ({
			text: kmText(measure.km),
			lines: [measure.published.share === 0 ? 'as drawn' : `${percentText(measure.published.share)} published`]
		})),
		...(between ? [row('own', 'On the route’s own lines', ({ onRoute }) => ({ text: percentText(onRoute) }))] : []),
		row('countries', 'Countries in order', ({ strip }) => ({
			text: '',
			lines: strip.grounds.map((ground) => `${ground.country ? countryName(ground.country) : (ground.sea ?? 'Open sea')} ${km(ground)}`)
		})),
		row('means', 'By means', ({ measure }) => ({
			text: '',
			lines: measure.byMode.map(({ mode, km }) => `${MODE_SYMBOLS[mode].label} ${kmText(km)}`)
		})),
		row('state', 'State on the day', ({ measure }) => ({
			text: '',
			lines: [
				...measure.byStatus.map(({ status, share }) => `${STATUS_SYMBOLS[status].label} ${percentText(share)}`),
				...(measure.unknown.km > 0 ? [`Not on record by then ${percentText(measure.unknown.share)}`] : [])
			]
		}))
	];
	const kinds = CROSSING_KINDS.filter((kind) => travels || kind === 'border' || kind === 'sea-border');
	const hours = row(
		'hours',
		'Hours, an estimate',
		cargo(({ measure }) => {
			const { total, underWay, waiting } = measure.hours!;
			return { text: `about ${hoursText(total)}`, lines: [`${hoursText(underWay)} under way`, `${hoursText(waiting)} waiting`] };
		})
	);
	return [
		{ id: 'way', title: 'The way', rows: way },
		{ id: 'crossings', title: 'What is crossed', rows: kinds.map(crossing) },
		...(travels ? [{ id: 'time', title: 'Time', rows: [hours] }] : []),
		...POWERS.map((power, index): Group => {
			const counted = (count: number): Cell => ({ text: count === 0 ? 'none' : `${count} on record` });
			const rows = [
				row(
					'territory',
					'Territory',
					({ dependence }) => {
						const { km, share } = dependence[index].territory;
						return km === 0 ? { text: 'none' } : { text: kmText(km), lines: [percentText(share)] };
					},
					'computed',
					power
				),
				row('control', 'Control held or claimed', ({ dependence }) => counted(dependence[index].control.length), 'record', power),
				row(
					'ownership',
					'Ownership, also announced',
					({ dependence }) => counted(dependence[index].ownership.length + dependence[index].announced.length),
					'record',
					power
				),
				row(
					'substitute',
					'Without its ground',
					({ dependence }) => {
						const { substitute } = dependence[index];
						if (substitute.kind !== 'way') return { text: substituteText(substitute) };
						return { text: detourText(substitute.detour), lines: [kmText(substitute.way.km)] };
					},
					'computed',
					power
				),
				row(
					'claims',
					'Claims',
					(_, { route }) => {
						const counts = claimCounts(claims, route.id, power);
						return counts.length === 0
							? { text: 'none' }
							: { text: '', lines: counts.map(({ direction, count }) => `${direction} ${count}`) };
					},
					'article',
					power
				)
			];
			return { id: power, title: `Dependence on ${POWER_NAMES[power].replace('The ', 'the ')}`, rows };
		})
	];
}

const PLURAL: Readonly<Partial<Record<Crossing['kind'], string>>> = {
	border: 'Land borders',
	'sea-border': 'Borders across a sea',
	transshipment: 'Transshipments',
	gauge: 'Breaks of gauge',
	transfer: 'Between rail and road'
};
const km = ({ from, to }: Stretch) => kmText(to - from);

/** "Aghband: Azerbaijan to Armenia" is too long for a column: countries by code, gauges bare. */
function crossingText({ kind, place: id, from, to }: Crossing, place: (id: string) => string): string {
	if (kind === 'gauge') return `${place(id)} (${from}/${to})`;
	return kind === 'border' || kind === 'sea-border' ? `${place(id)} (${from}–${to})` : place(id);
}
