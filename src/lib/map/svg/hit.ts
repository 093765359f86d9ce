/** What a click on an element of the static map would be a click on. */
import type { Hit } from '../interaction/picking';
import type { DrawnSegment } from '../scene/drawn-segments';

/** @param lines segments and paths drawn, by whose ids elements are marked */
export function hitOn(target: Element | null, lines: readonly DrawnSegment[]): Hit | null {
	const at = (mark: string) => target?.closest(`[data-${mark}]`)?.getAttribute(`data-${mark}`);
	const [place, closed, segment, userFeature, other] = [
		'place',
		'closed',
		'segment',
		'user-feature',
		'context'
	].map(at);
	if (place) return { kind: 'place', place };
	// Its id, then its place in the layer.
	if (userFeature)
		return {
			kind: 'user-feature',
			layer: userFeature.slice(0, userFeature.lastIndexOf('/')),
			feature: Number(userFeature.slice(userFeature.lastIndexOf('/') + 1))
		};
	const unrouted = closed ?? other;
	if (unrouted) return { kind: 'link', link: unrouted, route: null };
	const line = segment && lines.find(({ id }) => id === segment);
	return line ? { kind: 'link', link: line.link, route: line.route } : null;
}
