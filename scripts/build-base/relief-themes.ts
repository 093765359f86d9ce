// The three looks of the relief. The ramp is the paper; light and shadow only change its brightness.

export type Rgb = readonly [number, number, number];
export interface ReliefTheme {
	/** Paper colour by height in metres, lowest first. */
	readonly ramp: readonly (readonly [metres: number, colour: string])[];
	/** Brightness (0..255) that a slope in full shadow and one in full light tend to. */
	readonly darkest: number;
	readonly lightest: number;
}

export const THEMES: Record<'light' | 'dark' | 'projector', ReliefTheme> = {
	// Warm off-white paper; heights drift towards a pale stone, never towards yellow.
	light: {
		ramp: [
			[0, '#f5f2eb'],
			[250, '#f5f2eb'],
			[700, '#f2ede3'],
			[1400, '#ece6da'],
			[2400, '#e6dfd2'],
			[3600, '#e4ddd1'],
			[5000, '#eae5dc'],
			[6500, '#f2efe8']
		],
		darkest: 148,
		lightest: 253
	},
	// Charcoal: the lower the darker, so plains recede and ranges stand out.
	dark: {
		ramp: [
			[0, '#1f252b'],
			[200, '#21272e'],
			[600, '#262d34'],
			[1300, '#2c343b'],
			[2200, '#333b42'],
			[3500, '#3a4249'],
			[5000, '#41494f'],
			[6500, '#485056']
		],
		darkest: 23,
		lightest: 88
	},
	// For a beamer in a bright room: almost white paper, but firm shadows that survive washing out.
	projector: {
		ramp: [
			[0, '#fcfbf8'],
			[400, '#fcfbf8'],
			[1500, '#f8f6f2'],
			[3500, '#f4f2ee'],
			[6500, '#f9f8f5']
		],
		darkest: 140,
		lightest: 255
	}
};

export function rgb(hex: string): Rgb {
	const n = Number.parseInt(hex.slice(1), 16);
	return [n >> 16, (n >> 8) & 255, n & 255];
}
