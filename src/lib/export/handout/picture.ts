/** A map with its legend under it, as one drawing. Px. */
import type { Composition } from '../sheet/composition';
import type { LegendEntry } from '../../report/legend/legend-entries';
import { SIGN } from '../sheet/legend-flow';
import { SHEET_LOOKS } from '../sheet/sheet-theme';
import type { Drawing, SheetItem } from '../sheet/drawing';
import { frameItems, mapsPart, textItem } from '../sheet/sheet-drawing';
import { signItems } from '../sheet/signs';
import { textWidth } from '../../map/symbology/text-width';

export interface Picture {
	readonly drawing: Drawing;
	/** What stands on it, for whoever can't see it. */
	readonly onMap: { readonly legend: readonly string[]; readonly names: readonly string[] };
}

const GAP = 8;
const AFTER = 14;
const ROW = 1.6;

/** @param size of the type of the legend */
export function pictureOf(
	{ size: { width, height }, maps, legend, names, scale, theme }: Composition,
	size: number
): Picture {
	const look = SHEET_LOOKS[theme];
	let [x, row] = [0, 0];
	const entries = legend.flatMap((entry) => {
		const needed = SIGN.width + SIGN.gap + textWidth(labelOf(entry), { bold: entry.letter !== null }) * size;
		if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
		const items = entryItems(entry, x, height + GAP + row * size * ROW, size, look.ink);
		x += needed + AFTER;
		return items;
	});
	const whole = height + GAP + (legend.length > 0 ? (row + 1) * size * ROW : 0);
	const frames = maps.flatMap((map) => frameItems(map, scale, look));
	return {
		drawing: {
			...{ width, height: whole, title: '', about: '' },
			parts: [
				mapsPart(maps),
				{ kind: 'items', id: 'frame', items: frames },
				{ kind: 'items', id: 'legend', items: entries }
			]
		},
		onMap: {
			legend: legend.map(({ label }) => label),
			names: names.map(({ lines }) => lines.join(' '))
		}
	};
}

const labelOf = ({ letter, label }: LegendEntry) => (letter ? `${letter} ${label}` : label);

function entryItems(entry: LegendEntry, x: number, y: number, size: number, colour: string): SheetItem[] {
	const words = { text: labelOf(entry), bold: entry.letter !== null, colour };
	return [
		...signItems(entry.sign, [x, y + size * 0.56 - SIGN.height / 2]),
		textItem([x + SIGN.width + SIGN.gap, y + size * 0.92], size, [words])
	];
}
