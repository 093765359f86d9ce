/** A map with its legend under it, as one drawing. Px. */
import type { Composition } from '../sheet/composition';
import { svgRoot } from '../sheet/composition';
import type { LegendEntry } from '../../report/legend/legend-entries';
import { SIGN } from '../sheet/legend-flow';
import { SHEET_LOOKS } from '../sheet/sheet-theme';
import { frameOf, mapsMarkup, signOf } from '../picture/svg';
import { textWidth } from '../../map/symbology/text-width';
import { xmlText } from '../../view/xml-text';

export interface Picture {
	readonly svg: string;
	readonly height: number;
	/** What it shows, for whoever can't see it. */
	readonly words: string;
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
	const entries = legend.map((entry) => {
		const needed = SIGN.width + SIGN.gap + textWidth(labelOf(entry), { bold: entry.letter !== null }) * size;
		if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
		const markup = entryMarkup(entry, x, height + GAP + row * size * ROW, size, look.ink);
		x += needed + AFTER;
		return markup;
	});
	const whole = height + GAP + (legend.length > 0 ? (row + 1) * size * ROW : 0);
	const frames = maps.map((map) => frameOf(map, scale, look)).join('');
	const { defs, body } = mapsMarkup(maps);
	const named = [...new Set(names.map(({ lines }) => lines.join(' ')))].join(', ');
	return {
		svg: `${svgRoot({ width, height: whole })}<defs>${defs}</defs>${body}${frames}${entries.join('')}</svg>`,
		height: whole,
		words: `Legend: ${legend.map(({ label }) => label).join(', ')}. Named on it: ${named}.`
	};
}

const labelOf = ({ letter, label }: LegendEntry) => (letter ? `${letter} ${label}` : label);

function entryMarkup(entry: LegendEntry, x: number, y: number, size: number, ink: string): string {
	const sign = `<g transform="translate(${x} ${y + size * 0.56 - SIGN.height / 2})">${signOf(entry.sign)}</g>`;
	const weight = entry.letter ? ' font-weight="600"' : '';
	return `${sign}<text x="${x + SIGN.width + SIGN.gap}" y="${y + size * 0.92}" font-size="${size}"${weight} fill="${ink}">${xmlText(labelOf(entry))}</text>`;
}
