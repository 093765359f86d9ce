/**
 * Lines of links, or of parts of them, as SVG paths: projected once, then simplified and moved aside for one
 * level of zoom. A toggle or a pan finds its paths ready; only a new level draws again.
 */
import type { Piece } from './answer/answer';
import { toWorld, UNITS, worldSize } from '../geometry/mercator';
import { offsetLine } from '../geometry/offset-line';
import { simplifyLine, type Xy } from '../geometry/simplify-line';
import { svgPath } from '../geometry/svg-path';
import { routeWidth, SEGMENT_SPACING } from '../symbology/symbols';

/** Largest deviation of a drawn line from the link's, px. */
const TOLERANCE_PX = 0.6;
/** Levels to a zoom: between two, lines keep their distance to within 5 %. */
const LEVELS = 4;

/** The level of zoom that paths and labels are drawn for. */
export const levelOf = (zoom: number) => Math.round(zoom * LEVELS) / LEVELS;

/** px at a zoom to units of the static map. */
export const unitsPerPx = (zoom: number) => UNITS / worldSize(zoom);

/** Decimals that keep a position to a tenth of a px or so. */
export const digitsAt = (zoom: number) => Math.max(0, Math.ceil(Math.log10(8 / unitsPerPx(zoom)) - 0.01));

export class LinkPaths {
	readonly #units = new Map<string, Xy[]>();
	readonly #lines = new Map<string, Xy[]>();
	readonly #paths = new Map<string, string>();
	#level = NaN;

	/** The link's line in px of the world at a level, simplified. */
	line(link: Piece, level: number): readonly Xy[] {
		this.#turnTo(level);
		return remembered(this.#lines, link.id, () => {
			const units = remembered(this.#units, link.id, () =>
				link.coordinates.map((position): Xy => {
					const [x, y] = toWorld(position);
					return [x * UNITS, y * UNITS];
				})
			);
			const perPx = unitsPerPx(level);
			return simplifyLine(
				units.map(([x, y]): Xy => [x / perPx, y / perPx]),
				TOLERANCE_PX
			);
		});
	}

	/**
	 * The line as it is drawn, moved aside, in px of the world at a level.
	 * @param slot lanes to the right of the link's direction @param scale the theme's factor on widths
	 */
	lane(link: Piece, slot: number, level: number, scale: number): Xy[] {
		return offsetLine(this.line(link, level), slot * routeWidth(level) * SEGMENT_SPACING * scale);
	}

	/** The same as a path in units. */
	path(link: Piece, slot: number, level: number, scale: number): string {
		this.#turnTo(level);
		return remembered(this.#paths, `${link.id} ${slot} ${scale}`, () => {
			const perPx = unitsPerPx(level);
			return svgPath(
				this.lane(link, slot, level, scale).map(([x, y]): Xy => [x * perPx, y * perPx]),
				digitsAt(level)
			);
		});
	}

	#turnTo(level: number): void {
		if (level === this.#level) return;
		this.#level = level;
		this.#lines.clear();
		this.#paths.clear();
	}
}

function remembered<T>(store: Map<string, T>, key: string, make: () => T): T {
	const known = store.get(key);
	if (known !== undefined) return known;
	const made = make();
	store.set(key, made);
	return made;
}
