/** What `npm run ask -- --json` prints. */
import { beyondRecord } from './explained';
import type { Closure } from '../../src/lib/analysis/path-search/closures';
import type { Assumptions } from '../../src/lib/analysis/measures/hours';
import { crossingsOf, hoursOf } from '../../src/lib/analysis/measures/measure';
import type { Rerouting } from '../../src/lib/analysis/reroute';
import { restrictionsOn } from '../../src/lib/analysis/path-search/restrictions';
import { banStatements } from '../../src/lib/report/reroute/barred-text';
import { countriesAlong, type Path } from '../../src/lib/analysis/path';
import { takenStatus } from '../../src/lib/analysis/path-search/usable';
import type { Atlas } from '../../src/lib/atlas/atlas';
import type { Goods, Mode, Status, Usable, Yardstick } from '../../src/lib/atlas/words';

export interface Question {
	readonly from: string;
	readonly to: string;
	readonly closed: readonly Closure[];
	/** YYYY-MM-DD */
	readonly asof: string;
	readonly status: Usable;
	readonly goods: Goods;
	readonly by: Yardstick;
}

export interface WayJson {
	readonly km: number;
	/** Null where the goods keep no timetable. */
	readonly hours: number | null;
	/** In order, each once per passage; the sea is left out. */
	readonly countries: readonly string[];
	readonly modes: readonly Mode[];
	/** Places where one country's territory ends and another's begins, on land or across a sea. */
	readonly borders: readonly string[];
	readonly legs: readonly {
		link: string;
		from: string;
		to: string;
		mode: Mode;
		country: string | null;
		km: number;
		/** On the day, as a search takes it. */
		status: Status;
	}[];
	/** What the links don't carry. */
	readonly restrictions: readonly string[];
	/** Who disputes what, where the territory or the line of a link is disputed. */
	readonly contested: readonly string[];
}

export interface AnswerJson {
	readonly question: Question;
	/** Where the day lies beyond the record: what the answer takes instead. */
	readonly note: string | null;
	/** With nothing closed. */
	readonly open: WayJson | null;
	readonly best: WayJson | null;
	readonly alternatives: readonly WayJson[];
	/** Where nothing is left: what would have to reopen. */
	readonly reopening: { readonly closures: readonly Closure[]; readonly path: WayJson } | null;
	/** Where a shorter way, or the only one, is shut to these goods: why, and that way. */
	readonly barred: { readonly statements: readonly string[]; readonly path: WayJson } | null;
}

/** What an answer is told with. */
interface Beside {
	readonly atlas: Atlas;
	readonly assumptions: Assumptions;
	/** Who disputes what, by link. */
	readonly contested: ReadonlyMap<string, string>;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

export function answerJson(
	question: Question,
	{ open, best, alternatives, reopening, barred }: Rerouting,
	beside: Beside
): AnswerJson {
	const json = (path: Path) => wayJson(path, question.asof, beside);
	return {
		question,
		note: beyondRecord(question.asof, beside.atlas.latest),
		open: open && json(open),
		best: best && json(best),
		alternatives: alternatives.map(json),
		reopening: reopening && { closures: reopening.closures, path: json(reopening.path) },
		barred: barred && { statements: banStatements(barred), path: json(barred.path) }
	};
}

function wayJson(path: Path, day: string, { atlas, assumptions, contested }: Beside): WayJson {
	const hours = hoursOf(path, assumptions);
	return {
		km: tenth(path.km),
		hours: hours && tenth(hours.total),
		countries: countriesAlong(path, true),
		modes: [...new Set(path.legs.map(({ link }) => link.mode))],
		borders: crossingsOf(path).flatMap(({ kind, place }) =>
			kind === 'border' || kind === 'sea-border' ? [place] : []
		),
		legs: path.legs.map(({ link, from, to, km }) => ({
			link: link.id,
			from,
			to,
			mode: link.mode,
			country: link.country,
			km: tenth(km),
			status: takenStatus(link, day)!
		})),
		restrictions: restrictionsOn(path, day, atlas).map(({ says }) => says),
		contested: [...new Set(path.legs.flatMap(({ link }) => contested.get(link.id) ?? []))]
	};
}
