/** From an answer to what the map shows of it. Pure, and shared by both maps. */
import type { Inquiry } from '../../../view/inquiry';
import { criticality } from '../../../analysis/criticality';
import { readClosure, type Closure } from '../../../analysis/closures';
import { carries } from '../../../analysis/carries';
import { takenStatus } from '../../../analysis/usable';
import type { Way } from '../../../analysis/way';
import { statusOn, type Atlas, type Link } from '../../../atlas/atlas';
import { placeLabel } from '../../../atlas/viewpoint';
import type { Goods, Viewpoint } from '../../../atlas/words';
import type { Answer } from '../../../view/inquiry';
import { routeOf } from '../../../view/selection';
import type { ViewState } from '../../../view/state';
import { NO_ANSWER, type AnswerOnMap, type DrawnWay, type Stretch } from './answer';
import { CRITICAL_SYMBOLS, WAY_SYMBOLS, type WayRole } from '../../symbology/symbols';
import type { AnswerColour } from '../../symbology/theme';
import { aloneRuns, edgeOf, frameOf, lineOf, mostAlone, pieceOf, slantAt, slotsOf, wholePiece } from './path-lines';
import { wayTitle } from './path-title';

export interface Drawing {
	readonly atlas: Atlas;
	readonly answer: Answer | null;
	readonly closed: readonly Closure[];
	/** By link: how many times as long the way becomes when it closes alone, Infinity for no way. Null: not asked. */
	readonly critical: ReadonlyMap<string, number> | null;
	/** Whose network the reader may click on; null: nobody is choosing. */
	readonly offered: Goods | null;
	/** Only the compared way of this letter. */
	readonly only: string | null;
	readonly viewpoint: Viewpoint | null;
	/** YYYY-MM-DD */
	readonly day: string;
}

type NamedWay = Pick<DrawnWay, 'key' | 'role' | 'letter' | 'colour' | 'title' | 'way'>;

export function drawAnswer({ atlas, answer, closed, critical, offered, only, viewpoint, day }: Drawing): AnswerOnMap {
	if (answer === null && offered === null) return NO_ANSWER;
	const all = namedWays(atlas, answer, critical !== null, viewpoint);
	const named = all.filter(({ key }) => only === null || key === only);
	const ways = named.map(({ way }) => way);
	const slots = answer?.kind === 'compare' ? slotsOf(ways) : () => 0;
	const stretches = named.flatMap(({ key, role, colour, way }, index) => {
		const better = new Set(answer?.kind === 'compare' ? [] : named.slice(0, index).flatMap((other) => piecesOf(atlas, other.way)));
		return way.legs.flatMap((leg, place): Stretch[] => {
			const piece = pieceOf(atlas, leg);
			const status = takenStatus(leg.link, day);
			// Below a better way it would only show through the gaps of its dashes.
			if (status === undefined || better.has(piece.id)) return [];
			return [
				{
					...{ id: `${key}/${place}`, way: key, role, link: leg.link.id, mode: leg.link.mode, status, piece },
					colour: critical ? criticalColour(critical.get(leg.link.id) ?? 1) : colour,
					slot: slots(way, leg),
					order: ROLES.indexOf(role) * 10 - index
				}
			];
		});
	});
	const links = offered === null ? [] : atlas.links.filter(({ mode }) => carries(offered, mode));
	const lines = new Map(all.map(({ key, way }) => [key, lineOf(atlas, way.legs)]));
	const frame = frameOf([...lines.values()]);
	return {
		context: ways.length === 0 && answer?.kind !== 'compare' ? 'shown' : answer?.kind === 'compare' ? 'off' : 'dimmed',
		ways: named.map((item) => {
			const others = named.filter((other) => other !== item);
			const alone = aloneRuns(
				item.way,
				others.map(({ way }) => way)
			).map((legs) => lineOf(atlas, legs));
			// The best lies on top of all others and is named in its middle; the others where they can be told apart.
			const isOnTop = item.role === 'best' || item.role === 'critical';
			const at = isOnTop
				? mostAlone([lines.get(item.key)!], [])
				: mostAlone(
						alone,
						others.map(({ key }) => lines.get(key)!)
					);
			return { ...item, alone, at, slant: slantAt(lines.get(item.key)!, at), edge: edgeOf(at, frame!) };
		}),
		stretches: [...links.flatMap((link) => offer(link, day)), ...stretches],
		places: [...new Set(ways.flatMap(({ from, legs }) => [from, ...legs.map(({ to }) => to)]))],
		ends: [...new Set(ways.flatMap(({ from, to }) => [from, to]))].map((id) => {
			const place = atlas.place.get(id)!;
			return { id, name: placeLabel(place, viewpoint), at: [...place.at], edge: edgeOf(place.at, frame!) };
		}),
		offered: [...new Set(links.flatMap(({ from, to, via = [] }) => [from, ...via, to]))],
		// What a way hangs on is asked with nothing closed.
		closed: critical ? NO_ANSWER.closed : closings(atlas, closed),
		critical: critical !== null,
		frame
	};
}

const ROLES = Object.keys(WAY_SYMBOLS) as WayRole[];
const piecesOf = (atlas: Atlas, way: Way) => way.legs.map((leg) => pieceOf(atlas, leg).id);
const km = (way: Way) => `${Math.round(way.km).toLocaleString('en-GB')} km`;

/** From the best to the least. @param critical whether it is asked what the way hangs on: the best with nothing closed */
export function namedWays(atlas: Atlas, answer: Answer | null, critical: boolean, viewpoint: Viewpoint | null): NamedWay[] {
	if (critical) return criticalWay(answer);
	if (answer?.kind === 'compare') {
		const isOneRoute = new Set(answer.items.map(({ selection }) => routeOf(selection))).size === 1 && answer.items.length > 1;
		return answer.items.flatMap(({ letter, selection, found }) => {
			const colour = `way-${letter.toLowerCase()}` as AnswerColour;
			return found
				? [{ key: letter, role: 'compared', letter, colour, title: wayTitle(atlas, selection, viewpoint, isOneRoute), way: found.way }]
				: [];
		});
	}
	if (!answer?.rerouting) return [];
	const { open, best, alternatives } = answer.rerouting;
	const found = (key: string, role: 'best' | 'lost' | 'alternative', title: string, way: Way | null): NamedWay[] =>
		way ? [{ key, role, letter: null, colour: `way-${role}`, title: `${title}, ${km(way)}`, way }] : [];
	return [
		...found('best', 'best', 'Best way', best),
		...(best && open && best.km === open.km ? [] : found('lost', 'lost', 'With nothing closed', open)),
		...alternatives.flatMap((way, index) => found(`alternative-${index + 1}`, 'alternative', `Other way ${index + 1}`, way))
	];
}

function criticalWay(answer: Answer | null): NamedWay[] {
	const way = answer?.kind === 'reroute' ? answer.rerouting?.open : null;
	return way ? [{ key: 'best', role: 'critical', letter: null, colour: 'way-best', title: `Best way, ${km(way)}`, way }] : [];
}

const criticalColour = (detour: number): AnswerColour => CRITICAL_SYMBOLS.find(({ from }) => detour >= from)!.colour;

function offer(link: Link, day: string): Stretch[] {
	const status = statusOn(link, day);
	if (status === undefined) return [];
	return [
		{
			...{ id: `offered/${link.id}`, way: 'offered', role: 'offered', colour: 'way-lost', slot: 0, order: 0 },
			...{ link: link.id, mode: link.mode, status, piece: wholePiece(link) }
		}
	];
}

function closings(atlas: Atlas, closed: readonly Closure[]): AnswerOnMap['closed'] {
	const read = closed.flatMap((text) => readClosure(text, atlas) ?? []);
	return {
		countries: new Set(read.flatMap((item) => (item.kind === 'country' ? [item.country] : []))),
		places: read.flatMap((item) => (item.kind === 'place' ? [item.place] : [])),
		links: read.flatMap((item) => (item.kind === 'link' ? [{ link: item.link, piece: wholePiece(atlas.link.get(item.link)!) }] : []))
	};
}

/** By link: what closing it alone does to the way between the view's ends. */
export function criticalLinks(inquiry: Inquiry, state: ViewState, day: string): ReadonlyMap<string, number> | null {
	const { from, to, goods } = state;
	if (from === null || to === null || from === to) return null;
	const found = criticality(inquiry.ground(state, day, goods), { from, to });
	return new Map(found.flatMap(({ kind, closure, detour }) => (kind === 'link' ? [[closure.slice('link:'.length), detour] as const] : [])));
}
