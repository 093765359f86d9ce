import { expect, it } from 'vitest';
import { frameCss, inFrame, NAME_FRAMES, pxInUnits } from './viewport-presets';

it('has a frame for a desktop, a tablet and a phone, the largest first', () => {
	expect(NAME_FRAMES.map(({ zoom }) => zoom)).toEqual([3.5, 2.75, 2.25]);
	// A zoom less is half the size.
	const [desktop, tablet] = NAME_FRAMES;
	expect(desktop.width / tablet.width).toBeCloseTo(2 ** 0.75, 6);
});
it('keeps names from the controls in one corner and the legend in another', () => {
	expect(inFrame({ width: 800, height: 600 })).toEqual({
		furniture: [
			{ left: 750, top: 0, right: 800, bottom: 195 },
			{ left: 0, top: 534, right: 96, bottom: 600 }
		],
		beyond: { width: 0, height: 0 }
	});
});
it('knows how large a pixel is, or leaves it to the box of the page', () => {
	expect(pxInUnits({ width: 800, height: 600 }, { width: 400, height: 300 })).toBe('2');
	expect(pxInUnits({ width: 800, height: 600 }, null)).toBe(
		'calc(1/min(tan(atan2(100cqw,800.0px)),tan(atan2(100cqh,600.0px))))'
	);
});
it('hides each set of names but the one whose box the page has', () => {
	const rules = frameCss().match(/@container/g)!;
	// The largest below its size, the middle one above the largest and below its own, the smallest above it.
	expect(rules).toHaveLength(4);
	expect(frameCss()).toMatch(/^@container not \(\(min-width:\d+px\) and \(min-height:\d+px\)\)\{\.names-0\{/);
});
