/** In what colour a panel draws a link. */
import type { Atlas, Link } from '../atlas/atlas';

/** Its first route's; of no route, that of ink. A value of CSS. */
export function linkColour({ route }: Atlas, { routes }: Link): string {
	const first = routes.length > 0 ? route.get(routes[0]) : undefined;
	return first ? `var(--route-${first.colour})` : 'var(--ink-soft)';
}
