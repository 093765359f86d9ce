/** A short soak on the static map; `npm run bench` leafs on the WebGL map, and for longer. */
import { average, heapOf } from '../../support/heap';
import { expect, test } from '../support/fixtures';
import { present, STEPS } from '../support/presenting';

test('the heap stays flat over many changes of step', async ({ page }) => {
	await present(page);
	const heap = await heapOf(page);
	const sizes: number[] = [];
	for (let change = 1; change <= 120; change++) {
		await page.keyboard.press(change % STEPS === 0 ? 'Home' : 'PageDown');
		await page.waitForTimeout(60);
		// Once it has warmed up, and at the end: collecting garbage takes longer than a step.
		if (change % 5 === 0 && ((change > 30 && change <= 60) || change > 90)) sizes.push(await heap());
	}
	const [early, late] = [sizes.slice(0, 6), sizes.slice(-6)].map(average);
	expect(late / early).toBeLessThan(1.1);
});
