/**
 * Questions to the whole network as it ships, for the data tests: by which means, on which day, with what
 * closed.
 */
import data from 'virtual:atlas';
import network from 'virtual:network';
import networkRecord from 'virtual:network-record';
import coreRecord from 'virtual:record';
import { barredFrom, type Barred } from '../../src/lib/analysis/reroute';
import { bestPath, routingContextOf, openWith } from '../../src/lib/analysis/path-search/question';
import type { Assumptions } from '../../src/lib/analysis/measures/hours';
import { networkOf } from '../../src/lib/analysis/network';
import type { Path } from '../../src/lib/analysis/path';
import { createAtlas } from '../../src/lib/atlas/atlas';
import { wholeAtlas, wholeRecord } from '../../src/lib/atlas/whole-atlas';
import { Inquiry } from '../../src/lib/view/inquiry';
import type { Mode, Usable } from '../../src/lib/atlas/words';

export const core = createAtlas(data);
export const whole = wholeAtlas(core, network);
export const record = wholeRecord(coreRecord, network, networkRecord);
/** As the page asks. */
export const inquiry = new Inquiry(whole, record.assumptions);
const cargo = networkOf(whole, 'cargo');
const assumptions = Object.fromEntries(record.assumptions.map(({ id, value }) => [id, value])) as Assumptions;

export type Means = 'road' | 'rail' | 'road+ferry' | 'rail+ferry' | 'any';
const MODES: Readonly<Record<Means, readonly Mode[]>> = {
	road: ['road'],
	rail: ['rail'],
	'road+ferry': ['road', 'ferry'],
	'rail+ferry': ['rail', 'ferry'],
	any: ['road', 'rail', 'ferry']
};

export interface Question {
	readonly from: string;
	readonly to: string;
	readonly closed?: readonly string[];
	readonly means?: Means;
	/** YYYY-MM-DD */
	readonly day?: string;
	readonly status?: Usable;
}

export const LAST_DAY = '2026-06-30';

/** The best way by km, and what stands in the way of a shorter one. */
export function ask({
	from,
	to,
	closed = [],
	means = 'any',
	day = LAST_DAY,
	status = 'operating'
}: Question): {
	readonly path: Path | null;
	readonly barred: Barred | null;
} {
	const routing = routingContextOf(whole, cargo, 'cargo', { by: 'km', day, status, assumptions });
	const byMeans = cargo.edges.map(({ mode }) => Number(MODES[means].includes(mode)));
	const asked = { ...routing, usable: routing.usable.map((usable, edge) => usable & byMeans[edge]) };
	const path = bestPath(asked, from, to, openWith(asked, closed));
	return { path, barred: barredFrom(asked, { from, to }, closed, path) };
}

/** "AM GE sea RU": whose territory a way passes, in order. */
export function countriesAlong({ legs }: Path): string {
	const countries = legs.map(({ link }) => link.country ?? 'sea');
	return countries.filter((country, index) => country !== countries[index - 1]).join(' ');
}
