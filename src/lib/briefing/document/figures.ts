/** What can be computed into a text, by the word it begins with. */
import { wholePath } from '../../analysis/measures/compared-path';
import { criticality } from '../../analysis/criticality';
import { measure } from '../../analysis/measures/measure';
import { bestPath, detourOf, openWith, type RoutingContext } from '../../analysis/path-search/question';
import { isTerritory } from '../../analysis/measures/stakes';
import { takesEnd } from '../../analysis/stress';
import { countriesOf, type Leg, type Path } from '../../analysis/path';
import { statusOn } from '../../atlas/atlas';
import { countryName } from '../../atlas/country-name';
import { MODES, POWERS, STATUSES } from '../../atlas/words';
import { detourText, hoursText, kmText, percentText } from '../../report/format/measure-text';
import type { Inquiry } from '../../view/inquiry';
import { isSelection, routeOf, variantOf } from '../../view/selection';
import type { ViewState } from '../../view/state';
import { listed } from '../../report/format/list-text';
import { NO_WAY } from '../../report/format/path-words';

/** A figure that can't be computed, and why. */
export class Fault extends Error {}

export interface Around {
	readonly inquiry: Inquiry;
	readonly terms: Pick<ViewState, 'by' | 'status' | 'goods' | 'assume' | 'closed'> & { readonly day: string };
}

interface Figure {
	/** What follows its name, for messages. */
	readonly words: readonly string[];
	/** How many of the words must be there; the last ones may be left out. */
	readonly least: number;
	readonly text: (around: Around, ...words: string[]) => string;
}

export const FIGURES: Readonly<Record<string, Figure>> = {
	length: {
		words: ['selection', 'part'],
		least: 1,
		text: (around, selection, part) => kmText(kmOf(pathOf(around, selection), part, around))
	},
	share: {
		words: ['selection', 'part'],
		least: 2,
		text: (around, selection, part) => {
			const path = pathOf(around, selection);
			return percentText(kmOf(path, part, around) / path.km);
		}
	},
	borders: counted('border', 'sea-border'),
	'gauge-breaks': counted('gauge'),
	transshipments: counted('transshipment'),
	hours: {
		words: ['selection'],
		least: 1,
		text: (around, selection) => {
			const { hours } = measured(around, selection);
			if (!hours) throw new Fault(`what ${selection} carries keeps no timetable`);
			return hoursText(hours.total);
		}
	},
	// A word of the texts of briefings, which readers keep.
	way: between(({ path }) => (path ? kmText(path.km) : NO_WAY)),
	detour: between(({ routing, path, open }) => (path ? detourText(detourOf(routing, path, open)) : NO_WAY)),
	longer: between(({ path, open }) => (path ? kmText(path.km - open.km) : NO_WAY)),
	through: between(({ path }) => (path ? namesOf(countriesOf(path)) : NO_WAY)),
	/** Countries without any one of which nothing is left. */
	hinges: between(({ routing, open }) => {
		const vital = criticality(routing, open).filter((item) => item.kind === 'country' && item.path === null);
		return vital.length > 0 ? namesOf(vital.map(({ closure }) => closure)) : 'no single country';
	})
};

/** Of a variant, or of a route's main one. */
function pathOf({ inquiry: { atlas } }: Around, selection: string): Path {
	if (!isSelection(atlas, selection)) throw new Fault(`no route or variant is called "${selection}"`);
	return wholePath(atlas, routeOf(selection), variantOf(selection)).path;
}

function measured(around: Around, selection: string) {
	const { inquiry, terms } = around;
	return measure(pathOf(around, selection), terms.day, inquiry.assumptions(terms));
}

/**
 * @param part a country, a power's territory, a means, or states on the day (`construction,planned`); absent:
 * all of it
 */
function kmOf(path: Path, part: string | undefined, { terms }: Around): number {
	const isPart = part === undefined ? () => true : partNamed(part, terms.day);
	return path.legs.reduce((km, leg) => km + (isPart(leg.link) ? leg.km : 0), 0);
}

function partNamed(part: string, day: string): (link: Leg['link']) => boolean {
	if (/^[A-Z]{2}$/.test(part)) return ({ country }) => country === part;
	const power = POWERS.find((name) => name === part);
	if (power) return (link) => isTerritory(link, power);
	const mode = MODES.find((name) => name === part);
	if (mode) return (link) => link.mode === mode;
	const statuses = part.split(',').map((word) => oneOf(STATUSES, word));
	return (link) => statuses.some((status) => status === statusOn(link, day));
}

function counted(...kinds: readonly string[]): Figure {
	return {
		words: ['selection'],
		least: 1,
		text: (around, selection) =>
			String(measured(around, selection).crossings.filter(({ kind }) => kinds.includes(kind)).length)
	};
}

/** The best way between two places: with what is closed, and with nothing closed. */
interface Between {
	readonly routing: RoutingContext;
	readonly path: Path | null;
	readonly open: Path;
}

function between(text: (answer: Between) => string): Figure {
	return {
		words: ['from', 'to'],
		least: 2,
		text: ({ inquiry, terms }, from, to) => {
			const routing = inquiry.routing(terms, terms.day, terms.goods);
			for (const id of [from, to]) {
				if (!routing.network.place.has(id))
					throw new Fault(`no place on the ${terms.goods} network is called "${id}"`);
				const closure = terms.closed.find((item) => takesEnd(routing, item, id));
				if (closure !== undefined) throw new Fault(`${id} itself is closed with ${closure}`);
			}
			const open = bestPath(routing, from, to, routing.usable);
			if (!open) throw new Fault(`with nothing closed there is no route from ${from} to ${to} either`);
			return text({ routing, path: bestPath(routing, from, to, openWith(routing, terms.closed)), open });
		}
	};
}

const namesOf = (countries: readonly string[]) => listed(countries.map(countryName));

export function oneOf<T extends string>(words: readonly T[], word: string): T {
	const found = words.find((known) => known === word);
	if (found === undefined) throw new Fault(`"${word}" is none of ${words.join(', ')}`);
	return found;
}
