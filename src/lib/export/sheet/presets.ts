/**
 * Sizes of a sheet, CSS px (96 to the inch): slides as large as presentation programs make them, paper as it
 * is.
 */
export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Preset extends Size {
	readonly id: string;
	readonly title: string;
}

const MM = 96 / 25.4;
const paper = (id: string, title: string, short: number, long: number): Preset[] => [
	{ id: `${id}-landscape`, title: `${title}, landscape`, width: Math.round(long), height: Math.round(short) },
	{ id: `${id}-portrait`, title: `${title}, portrait`, width: Math.round(short), height: Math.round(long) }
];

export const PRESETS: readonly Preset[] = [
	{ id: '16x9', title: 'Slide, 16:9', width: 1280, height: 720 },
	{ id: '4x3', title: 'Slide, 4:3', width: 960, height: 720 },
	{ id: 'square', title: 'Square', width: 1080, height: 1080 },
	...paper('a4', 'A4', 210 * MM, 297 * MM),
	...paper('letter', 'Letter', 8.5 * 96, 11 * 96),
	...paper('a3', 'A3', 297 * MM, 420 * MM)
];

/** What a free size may be, px. Less has no room for title and legend. */
export const FREE = { min: 480, max: 4000 } as const;

/** "1600x900" as a free size; undefined where it isn't one. */
export function readSize(text: string): Size | undefined {
	const match = /^(\d+)x(\d+)$/.exec(text);
	if (!match) return undefined;
	const [width, height] = [Number(match[1]), Number(match[2])];
	const isFine = (side: number) => side >= FREE.min && side <= FREE.max;
	return isFine(width) && isFine(height) ? { width, height } : undefined;
}
