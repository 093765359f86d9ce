/**
 * Labels that follow the viewpoint: features carry every form of a name, and whoever draws them picks one.
 */
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
