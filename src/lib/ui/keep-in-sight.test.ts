import { expect, it } from 'vitest';
import { keepInSight } from './keep-in-sight';

/** A list 100 px wide and 40 px high at 10, 20, and an item in it where it stands on the screen. */
function scrolled(left: number, top: number, width = 30, height = 10) {
	const list = {
		...{ scrollLeft: 50, scrollTop: 50, clientWidth: 100, clientHeight: 40 },
		getBoundingClientRect: () => ({ left: 10, top: 20 })
	};
	const item = {
		getBoundingClientRect: () => ({ left, right: left + width, top, bottom: top + height })
	};
	keepInSight(item as unknown as Element, list as unknown as Element);
	return [list.scrollLeft, list.scrollTop];
}

it.each([
	['an item in sight moves nothing', scrolled(10, 20), [50, 50]],
	['one at the far corner neither', scrolled(80, 50), [50, 50]],
	['one to the left by what is missing', scrolled(-15, 20), [25, 50]],
	['one to the right likewise', scrolled(100, 20), [70, 50]],
	['one above', scrolled(10, 13), [50, 43]],
	['one below', scrolled(10, 55), [50, 55]],
	['one larger than the list shows its start', scrolled(20, 20, 200), [60, 50]]
])('%s', (_, found, expected) => expect(found).toEqual(expected));
