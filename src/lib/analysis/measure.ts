/** What a way is: its length by country, means and status, what happens along it, and how long it takes by the assumptions. */
import { composition, type Composition } from './composition';
import { hoursOn, waitFor, type Assumptions } from './hours';
import { turnsBetween, type Turn } from './turns';
import type { Leg, Way } from './way';

/** A border, a change of means or a break of gauge, at a place so many km from the start. */
export interface Crossing {
	readonly kind: Turn | 'sea-border';
	readonly place: string;
	readonly km: number;
	/** Countries for a border, means for a change, mm for a break of gauge. */
	readonly from: string;
	readonly to: string;
}

export interface Hours {
	readonly total: number;
	readonly underWay: number;
	readonly waiting: number;
}

export interface Measure extends Composition {
	readonly crossings: readonly Crossing[];
	/** Null where the goods keep no timetable: oil and gas. */
	readonly hours: Hours | null;
	/** Legs of which no source states the gauge: a break of gauge there would go unseen. */
	readonly gaugeUnknown: readonly Leg[];
}

/** @param day YYYY-MM-DD */
export function measure(way: Way, day: string, assumptions: Assumptions): Measure {
	const { legs } = way;
	return {
		...composition(
			legs.map(({ link, km }) => ({ ...link, ...(link.published === undefined ? { drawn: km } : { published: km }) })),
			day
		),
		crossings: crossingsOf(way),
		hours: hoursOf(way, assumptions),
		gaugeUnknown: legs.filter(({ link }) => link.mode === 'rail' && !link.gauge)
	};
}

/** In order of travel. Where the sea lies between two countries the border is passed on landing. */
export function crossingsOf({ legs }: Way): Crossing[] {
	const crossings: Crossing[] = [];
	let km = 0;
	let ground: string | null = null;
	legs.forEach(({ link, from, km: length }, index) => {
		const before = legs[index - 1]?.link;
		if (before) {
			const at = { place: from, km };
			for (const kind of turnsBetween(before, link)) crossings.push({ kind, ...at, ...sides(kind, before, link) });
			if (before.country === null && link.country !== null && ground !== null && ground !== link.country)
				crossings.push({ kind: 'sea-border', ...at, from: ground, to: link.country });
		}
		ground = link.country ?? ground;
		km += length;
	});
	return crossings;
}

function sides(kind: Turn, a: Leg['link'], b: Leg['link']): { from: string; to: string } {
	if (kind === 'border') return { from: a.country!, to: b.country! };
	return kind === 'gauge' ? { from: String(a.gauge), to: String(b.gauge) } : { from: a.mode, to: b.mode };
}

/** The estimate of the search and of the tables: km by speed, and waiting where one leg passes into the next. */
export function hoursOf({ legs }: Way, assumptions: Assumptions): Hours | null {
	let underWay = 0;
	let waiting = 0;
	for (const [index, { link, km }] of legs.entries()) {
		const hours = hoursOn(link.mode, km, assumptions);
		if (hours === null) return null;
		underWay += hours;
		if (index > 0) for (const turn of turnsBetween(legs[index - 1].link, link)) waiting += waitFor(turn, assumptions);
	}
	return { total: underWay + waiting, underWay, waiting };
}
