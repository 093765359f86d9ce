/**
 * Labels that follow the viewpoint: features carry every form of a name, and the style picks one by its
 * global state.
 */
import type { ExpressionSpecification } from 'maplibre-gl';
import { VIEWPOINTS, type Viewpoint } from '../../../atlas/words';

/** `name`, and `name:baku` where Baku's differs. */
export function labelProperties(
	key: string,
	labelFrom: (viewpoint: Viewpoint | null) => string
): { readonly [name: string]: string } {
	const neutral = labelFrom(null);
	const others = VIEWPOINTS.map((viewpoint) => [`${key}:${viewpoint}`, labelFrom(viewpoint)] as const);
	return Object.fromEntries([[key, neutral], ...others.filter(([, label]) => label !== neutral)]);
}

/** Reads a label as the view wants it. */
export const labelOf = (key: string): ExpressionSpecification => [
	'coalesce',
	['get', ['concat', `${key}:`, ['global-state', 'names']]],
	['get', key]
];
