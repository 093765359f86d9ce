/** Type on the static map by what it names: sizes in px by zoom, as in the WebGL map's label layers. */
export const ROLES = ['place', 'route', 'country', 'water', 'lake'] as const;
export type Role = (typeof ROLES)[number];

interface Type {
	readonly sizes: readonly (readonly [zoom: number, px: number])[];
	readonly bold?: boolean;
	readonly capitals?: boolean;
	/** em */
	readonly spacing?: number;
	/** em */
	readonly maxWidth: number;
}

export const TYPES: Readonly<Record<Role, Type>> = {
	place: {
		sizes: [
			[3.5, 10.5],
			[6, 12],
			[9, 14]
		],
		maxWidth: 12
	},
	route: {
		sizes: [
			[3, 10.5],
			[6, 12.5],
			[9, 14.5]
		],
		bold: true,
		maxWidth: 8
	},
	country: {
		sizes: [
			[2.5, 9.5],
			[5, 12],
			[8, 15]
		],
		capitals: true,
		spacing: 0.16,
		maxWidth: 7
	},
	water: {
		sizes: [
			[3, 11.5],
			[7, 18]
		],
		spacing: 0.12,
		maxWidth: 6
	},
	lake: {
		sizes: [
			[3, 9],
			[7, 11]
		],
		spacing: 0.12,
		maxWidth: 6
	}
};
/** em */
export const LINE_HEIGHT = 1.15;

/** px at a zoom, without the theme's factor. */
export function typeSize(role: Role, zoom: number): number {
	const { sizes } = TYPES[role];
	const above = sizes.findIndex(([stop]) => stop >= zoom);
	if (above === 0) return sizes[0][1];
	if (above === -1) return sizes[sizes.length - 1][1];
	const [[z0, px0], [z1, px1]] = [sizes[above - 1], sizes[above]];
	return px0 + ((px1 - px0) * (zoom - z0)) / (z1 - z0);
}
