/** The rows of a comparison, the same for every item. */
import { unbuiltOf } from '../../analysis/measures/unbuilt';
import { unbuiltFigure, unbuiltParts, unrecordedText } from '../terms/basis';
import type { Crossing } from '../../analysis/measures/measure';
import { aboutHoursText, hoursText, kmText, percentText } from '../format/measure-text';
import type { Claim } from '../../atlas/argument-schema';
import { POWERS, type Yardstick } from '../../atlas/words';
import { MODE_SYMBOLS, STATUS_SYMBOLS } from '../../map/symbology/symbols';
import { CROSSING_KINDS } from '../network/crossing-words';
import type { Compared } from './compared';
import { powerGroup } from './power-rows';
import { rowOf, type Figure, type Group, type RowOf } from './row';
import { sectionName } from './strip-text';
import { counted } from '../format/plural-text';
import { unrecordedShare } from '../format/record-words';

interface Words {
	readonly place: (id: string) => string;
	readonly claims: readonly Claim[];
	/**
	 * Whether ways between two places are compared: then the ends are the same, and how far a way follows its
	 * route isn't.
	 */
	readonly between: boolean;
	/** YYYY-MM-DD */
	readonly day: string;
	/** The yardstick asked for. */
	readonly by: Yardstick;
}

export function comparisonGroups(
	items: readonly Compared[],
	{ place, claims, between, day, by }: Words
): Group[] {
	const travels = items.some(({ route }) => route.kind === 'cargo');
	const group = (id: string, title: string, rows: readonly RowOf[]): Group => ({
		id,
		title,
		rows: rows.map((row) => rowOf(items, row))
	});
	return [
		group('way', 'Route', [
			...(between ? [] : [ends(place)]),
			LENGTH,
			unbuilt(day),
			...(between ? [OWN] : []),
			COUNTRIES,
			MEANS,
			STATE
		]),
		group(
			'crossings',
			'Borders and transfers',
			CROSSING_KINDS.filter((kind) => travels || kind === 'border' || kind === 'sea-border').map((kind) =>
				crossings(kind, place)
			)
		),
		...(travels ? [group('time', 'Time', [HOURS])] : []),
		...POWERS.map((power) => powerGroup(items, power, claims, by))
	];
}

const ends = (place: Words['place']): RowOf => ({
	id: 'ends',
	label: 'From, to',
	method: null,
	figure: ({ path }) => ({ text: '', lines: [place(path.from), place(path.to)] })
});
const LENGTH: RowOf = {
	id: 'length',
	label: 'Length',
	method: 'length',
	unit: 'km',
	figure: ({ measure: { km, published } }) => ({
		text: kmText(km),
		lines: [
			published.share === 0 ? 'measured on the map' : `${percentText(published.share)} from published figures`
		],
		value: km
	})
};
const unbuilt = (day: string): RowOf => ({
	id: 'unbuilt',
	label: 'Not built yet',
	method: 'length',
	unit: 'km',
	figure: ({ path, measure: { unknown } }) => {
		const missing = unbuiltOf(path, day);
		const unrecorded = unknown.km > 0 ? unrecordedText(unknown) : null;
		if (missing) {
			const lines = [...unbuiltParts(missing), ...(unrecorded === null ? [] : [unrecorded])];
			return { text: unbuiltFigure(missing), lines, value: missing.km };
		}
		return unrecorded === null ? { text: 'none', value: 0 } : { text: unrecorded };
	}
});
const OWN: RowOf = {
	id: 'own',
	label: 'Share on this route’s own sections',
	method: 'between',
	unit: '%',
	figure: ({ onRoute }) => ({ text: percentText(onRoute), value: onRoute * 100 })
};
const COUNTRIES: RowOf = {
	id: 'countries',
	label: 'Countries in order',
	method: 'length',
	figure: ({ strip }) => ({
		text: '',
		lines: strip.sections.map((section) => `${sectionName(section)} ${kmText(section.to - section.from)}`)
	})
};
const MEANS: RowOf = {
	id: 'means',
	label: 'By mode',
	method: 'length',
	figure: ({ measure }) => ({
		text: '',
		lines: measure.byMode.map(({ mode, km }) => `${MODE_SYMBOLS[mode].label} ${kmText(km)}`)
	})
};
const STATE: RowOf = {
	id: 'state',
	label: 'Status',
	method: 'length',
	figure: ({ measure: { byStatus, unknown } }) => ({
		text: '',
		lines: [
			...byStatus.map(({ status, share }) => `${STATUS_SYMBOLS[status].label} ${percentText(share)}`),
			...(unknown.km > 0 ? [unrecordedShare(percentText(unknown.share))] : [])
		]
	})
};
/** Of goods that are loaded and travel by a timetable. */
const cargo =
	(figure: Figure): Figure =>
	(found, item) =>
		item.route.kind === 'cargo' ? figure(found, item) : { text: 'not applicable' };
const HOURS: RowOf = {
	id: 'hours',
	label: 'Estimated hours',
	method: 'hours',
	unit: 'h',
	figure: cargo(({ measure }) => {
		const { total, underWay, waiting } = measure.hours!;
		return {
			text: aboutHoursText(total),
			lines: [`${hoursText(underWay)} moving`, `${hoursText(waiting)} waiting`],
			value: total
		};
	})
};

const CROSSING_ROWS: Readonly<
	Record<Crossing['kind'], { readonly label: string; readonly ofCargo: boolean }>
> = {
	border: { label: 'Land borders', ofCargo: false },
	'sea-border': { label: 'Maritime borders', ofCargo: false },
	transshipment: { label: 'Transshipments', ofCargo: true },
	gauge: { label: 'Breaks of gauge', ofCargo: true },
	transfer: { label: 'Rail–road transfers', ofCargo: true }
};

function crossings(kind: Crossing['kind'], place: Words['place']): RowOf {
	const { label, ofCargo } = CROSSING_ROWS[kind];
	const figure: Figure = ({ measure }) => {
		const there = measure.crossings.filter((crossing) => crossing.kind === kind);
		const unknown = kind === 'gauge' ? measure.gaugeUnknown.length : 0;
		const unsure =
			unknown > 0 ? [`${counted(unknown, { one: 'section', other: 'sections' })} of unknown gauge`] : [];
		return {
			text: String(there.length),
			lines: [...there.map((crossing) => crossingText(crossing, place)), ...unsure],
			value: there.length
		};
	};
	return { id: kind, label, method: 'crossings', unit: 'number', figure: ofCargo ? cargo(figure) : figure };
}

/** "Aghband: Azerbaijan to Armenia" is too long for a column: countries by code, gauges bare. */
function crossingText({ kind, place: id, from, to }: Crossing, place: Words['place']): string {
	if (kind === 'gauge') return `${place(id)} (${from}/${to})`;
	return kind === 'border' || kind === 'sea-border' ? `${place(id)} (${from}–${to})` : place(id);
}
