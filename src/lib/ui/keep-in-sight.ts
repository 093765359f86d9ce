/**
 * Scrolls a list as far as one of its items needs to be seen, and nothing around the list: `scrollIntoView`
 * would scroll the page as well where the list itself is out of sight.
 */
export function keepInSight(item: Element, list: Element): void {
	const [inner, outer] = [item, list].map((element) => element.getBoundingClientRect());
	list.scrollLeft += beyond([inner.left, inner.right], [outer.left, outer.left + list.clientWidth]);
	list.scrollTop += beyond([inner.top, inner.bottom], [outer.top, outer.top + list.clientHeight]);
}

type Span = readonly [start: number, end: number];

/** How far the one has to move to lie within the other; its start counts more where it is longer. px */
const beyond = (inner: Span, outer: Span): number =>
	Math.min(inner[0] - outer[0], Math.max(0, inner[1] - outer[1]));
