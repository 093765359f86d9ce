/**
 * What a path is: its length by country, means and status, what happens along it, and how long it takes by
 * the assumptions.
 */
import { composition, type Composition } from './composition';
import { ASSUMPTION_IDS, type AssumptionId } from '../../atlas/words';
import { isTimed, waitFor, type Assumptions } from './hours';
import { turnsBetween, type Turn } from '../path-search/turns';
import type { Leg, Path } from '../path';

/** A border, a change of means or a break of gauge, at a place so many km from the start. */
export interface Crossing {
	readonly kind: Turn | 'sea-border';
	readonly place: string;
	readonly km: number;
	/** Countries for a border, means for a change, mm for a break of gauge. */
	readonly from: string;
	readonly to: string;
}

/** What one assumption adds: so many km at a speed, or so many times a wait. */
export interface HoursPart {
	readonly assumption: AssumptionId;
	readonly amount: number;
	readonly hours: number;
}

export interface Hours {
	readonly total: number;
	readonly underWay: number;
	readonly waiting: number;
	/** In the order of the assumptions; only those the path meets. */
	readonly parts: readonly HoursPart[];
}

export interface Measure extends Composition {
	readonly crossings: readonly Crossing[];
	/** Null where the goods keep no timetable: oil and gas. */
	readonly hours: Hours | null;
	/** Legs of which no source states the gauge: a break of gauge there would go unseen. */
	readonly gaugeUnknown: readonly Leg[];
}

/** @param day YYYY-MM-DD */
export function measure(path: Path, day: string, assumptions: Assumptions): Measure {
	const { legs } = path;
	return {
		...composition(
			legs.map(({ link, km }) => ({
				...link,
				...(link.published === undefined ? { drawn: km } : { published: km })
			})),
			day
		),
		crossings: crossingsOf(path),
		hours: hoursOf(path, assumptions),
		gaugeUnknown: legs.filter(({ link }) => link.mode === 'rail' && !link.gauge)
	};
}

/**
 * In order of travel. Where the sea lies between two countries the border is passed on landing, also where
 * the path ends there.
 */
export function crossingsOf({ legs }: Path): Crossing[] {
	const crossings: Crossing[] = [];
	let km = 0;
	/** Where the path was ashore last. */
	let ashore = legs[0].shores[0];
	let atSea = false;
	/** On another country's territory, reached across the sea. */
	const land = (country: string | null, place: string) => {
		if (atSea && ashore !== null && country !== null && ashore !== country)
			crossings.push({ kind: 'sea-border', place, km, from: ashore, to: country });
		ashore = country ?? ashore;
	};
	legs.forEach(({ link, from, to, km: length, shores }, index) => {
		land(shores[0], from);
		const before = legs[index - 1]?.link;
		if (before)
			for (const kind of turnsBetween(before, link))
				crossings.push({ kind, place: from, km, ...sides(kind, before, link) });
		km += length;
		atSea = link.country === null;
		land(shores[1], to);
	});
	return crossings;
}

function sides(kind: Turn, a: Leg['link'], b: Leg['link']): { from: string; to: string } {
	if (kind === 'border') return { from: a.country!, to: b.country! };
	return kind === 'gauge' ? { from: String(a.gauge), to: String(b.gauge) } : { from: a.mode, to: b.mode };
}

/**
 * The estimate of the search and of the tables: km by speed, and waiting where one leg passes into the next.
 */
export function hoursOf({ legs }: Path, assumptions: Assumptions): Hours | null {
	const amounts = new Map<AssumptionId, number>();
	const add = (id: AssumptionId, amount: number) => amounts.set(id, (amounts.get(id) ?? 0) + amount);
	for (const [index, { link, km }] of legs.entries()) {
		if (!isTimed(link.mode)) return null;
		add(link.mode, km);
		const before = legs[index - 1]?.link;
		if (before)
			for (const turn of turnsBetween(before, link)) {
				const wait = waitFor(turn, before, link);
				if (wait !== null) add(wait, 1);
			}
	}
	const parts = ASSUMPTION_IDS.flatMap((assumption): HoursPart[] => {
		const amount = amounts.get(assumption);
		if (amount === undefined) return [];
		return [
			{
				assumption,
				amount,
				hours: isTimed(assumption) ? amount / assumptions[assumption] : amount * assumptions[assumption]
			}
		];
	});
	const sum = (some: readonly HoursPart[]) => some.reduce((hours, part) => hours + part.hours, 0);
	const underWay = sum(parts.filter(({ assumption }) => isTimed(assumption)));
	const waiting = sum(parts.filter(({ assumption }) => !isTimed(assumption)));
	return { total: underWay + waiting, underWay, waiting, parts };
}
