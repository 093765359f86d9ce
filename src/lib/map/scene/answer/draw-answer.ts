/** From an answer to what the map shows of it. Pure, and shared by both maps. */
import type { Critical } from '../../../analysis/criticality';
import { readClosure, type Closure } from '../../../analysis/path-search/closures';
import { carries } from '../../../analysis/path-search/carries';
import { takenStatus } from '../../../analysis/path-search/usable';
import type { Path } from '../../../analysis/path';
import { statusOn, type Atlas, type Link } from '../../../atlas/atlas';
import { placeLabel } from '../../../atlas/viewpoint';
import type { Goods, Viewpoint } from '../../../atlas/words';
import type { Answer } from '../../../view/inquiry';
import { NO_ANSWER, type AnswerOnMap, type Stretch } from './answer';
import { CRITICAL_SYMBOLS, PATH_SYMBOLS, type PathRole } from '../../symbology/answer-symbols';
import type { AnswerColour } from '../../symbology/palettes';
import { namedPaths } from './named-paths';
import {
	uncrowdedRuns,
	edgeOf,
	frameOf,
	lineOf,
	leastCrowdedPoint,
	pieceOf,
	slantAt,
	slotsOf,
	wholePiece
} from './path-lines';

export interface Drawing {
	readonly atlas: Atlas;
	readonly answer: Answer | null;
	readonly closed: readonly Closure[];
	/**
	 * By link: how many times as long the path becomes when it closes alone, Infinity for no path. Null: not
	 * asked.
	 */
	readonly critical: ReadonlyMap<string, number> | null;
	/** Whose network the reader may click on; null: nobody is choosing. */
	readonly offered: Goods | null;
	/** Only the compared path of this letter. */
	readonly only: string | null;
	readonly viewpoint: Viewpoint | null;
	/** YYYY-MM-DD */
	readonly day: string;
}

export function drawAnswer({
	atlas,
	answer,
	closed,
	critical,
	offered,
	only,
	viewpoint,
	day
}: Drawing): AnswerOnMap {
	if (answer === null && offered === null) return NO_ANSWER;
	const all = namedPaths(atlas, answer, critical !== null, viewpoint);
	const named = all.filter(({ key }) => only === null || key === only);
	const paths = named.map(({ path }) => path);
	const slots = answer?.kind === 'compare' ? slotsOf(paths) : () => 0;
	const stretches = named.flatMap(({ key, role, colour, path }, index) => {
		const better = new Set(
			answer?.kind === 'compare' ? [] : named.slice(0, index).flatMap((other) => piecesOf(atlas, other.path))
		);
		return path.legs.flatMap((leg, place): Stretch[] => {
			const piece = pieceOf(atlas, leg);
			const status = takenStatus(leg.link, day);
			// Below a better path it would only show through the gaps of its dashes.
			if (status === undefined || better.has(piece.id)) return [];
			return [
				{
					...{
						id: `${key}/${place}`,
						path: key,
						role,
						link: leg.link.id,
						mode: leg.link.mode,
						status,
						piece
					},
					colour: critical ? criticalColour(critical.get(leg.link.id) ?? 1) : colour,
					slot: slots(path, leg),
					order: ROLES.indexOf(role) * 10 - index
				}
			];
		});
	});
	const links = offered === null ? [] : atlas.links.filter(({ mode }) => carries(offered, mode));
	const lines = new Map(all.map(({ key, path }) => [key, lineOf(atlas, path.legs)]));
	const frame = frameOf([...lines.values()]);
	return {
		context:
			paths.length === 0 && answer?.kind !== 'compare'
				? 'shown'
				: answer?.kind === 'compare'
					? 'off'
					: 'dimmed',
		paths: named.map((item) => {
			const others = named.filter((other) => other !== item);
			const alone = uncrowdedRuns(
				item.path,
				others.map(({ path }) => path)
			).map((legs) => lineOf(atlas, legs));
			// The best lies on top of all others and is named in its middle; the others where they can be told
			// apart.
			const isOnTop = item.role === 'best' || item.role === 'critical';
			const at = isOnTop
				? leastCrowdedPoint([lines.get(item.key)!], [])
				: leastCrowdedPoint(
						alone,
						others.map(({ key }) => lines.get(key)!)
					);
			return { ...item, alone, at, slant: slantAt(lines.get(item.key)!, at), edge: edgeOf(at, frame!) };
		}),
		stretches: [...links.flatMap((link) => offer(link, day)), ...stretches],
		places: [...new Set(paths.flatMap(({ from, legs }) => [from, ...legs.map(({ to }) => to)]))],
		ends: [...new Set(paths.flatMap(({ from, to }) => [from, to]))].map((id) => {
			const place = atlas.place.get(id)!;
			return { id, name: placeLabel(place, viewpoint), at: [...place.at], edge: edgeOf(place.at, frame!) };
		}),
		offered: [...new Set(links.flatMap(({ from, to, via = [] }) => [from, ...via, to]))],
		closed: closings(atlas, closed),
		critical: critical !== null,
		frame
	};
}

const ROLES = Object.keys(PATH_SYMBOLS) as PathRole[];
const piecesOf = (atlas: Atlas, path: Path) => path.legs.map((leg) => pieceOf(atlas, leg).id);
const criticalColour = (detour: number): AnswerColour =>
	CRITICAL_SYMBOLS.find(({ from }) => detour >= from)!.colour;

function offer(link: Link, day: string): Stretch[] {
	const status = statusOn(link, day);
	if (status === undefined) return [];
	return [
		{
			...{
				id: `offered/${link.id}`,
				path: 'offered',
				role: 'offered',
				colour: 'path-lost',
				slot: 0,
				order: 0
			},
			...{ link: link.id, mode: link.mode, status, piece: wholePiece(link) }
		}
	];
}

function closings(atlas: Atlas, closed: readonly Closure[]): AnswerOnMap['closed'] {
	const read = closed.flatMap((text) => readClosure(text, atlas) ?? []);
	return {
		countries: new Set(read.flatMap((item) => (item.kind === 'country' ? [item.country] : []))),
		places: read.flatMap((item) =>
			item.kind === 'place' ? [{ place: item.place, at: atlas.place.get(item.place)!.at }] : []
		),
		links: read.flatMap((item) =>
			item.kind === 'link' ? [{ link: item.link, piece: wholePiece(atlas.link.get(item.link)!) }] : []
		)
	};
}

/** By link: what closing it alone does to the path. */
export const criticalLinks = (critical: readonly Critical[]): ReadonlyMap<string, number> =>
	new Map(
		critical.flatMap(({ kind, closure, detour }) =>
			kind === 'link' ? [[closure.slice('link:'.length), detour] as const] : []
		)
	);
