/**
 * Presenting in one window: keys, swipes, the pen, black and white, leaving. The map itself doesn't matter
 * here.
 */
import { expect, test } from '../support/fixtures';
import { announced, bar, BRIEFING, expectStep, present, STEPS, stroke } from '../support/presenting';
import { openTool } from '../support/bar';

test('every key does what the help says', async ({ page }) => {
	await present(page);
	await expectStep(page, 1);

	await test.step('forward and back', async () => {
		let step = 1;
		for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'Enter', 'n']) {
			await page.keyboard.press(key);
			await expectStep(page, ++step);
		}
		for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'Backspace', 'p']) {
			await page.keyboard.press(key);
			await expectStep(page, --step);
		}
	});
	await test.step('ends, numbers, and nothing beyond the ends', async () => {
		await page.keyboard.press('End');
		await expectStep(page, STEPS);
		await page.keyboard.press('PageDown');
		await expectStep(page, STEPS);
		await page.keyboard.press('Home');
		await expectStep(page, 1);
		await page.keyboard.press('3');
		await expect(page.getByText('Step 3', { exact: true })).toBeVisible();
		await page.keyboard.press('Enter');
		await expectStep(page, 3);
	});
	await test.step('black and white', async () => {
		for (const [key, colour, name] of [
			['b', 'rgb(0, 0, 0)', 'black'],
			['.', 'rgb(0, 0, 0)', 'black'],
			['w', 'rgb(255, 255, 255)', 'white'],
			[',', 'rgb(255, 255, 255)', 'white']
		]) {
			const cover = page.getByRole('button', { name: `The screen is ${name}` });
			await page.keyboard.press(key);
			await expect(cover).toHaveCSS('background-color', colour);
			await page.keyboard.press(key);
			await expect(cover).toHaveCount(0);
		}
		await page.keyboard.press('b');
		await page.keyboard.press('PageDown');
		await expect(page.getByRole('button', { name: 'The screen is black' })).toHaveCount(0);
		await expectStep(page, 3);
	});
	await test.step('help', async () => {
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toHaveCount(0);
		await page.keyboard.press('F1');
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toHaveCount(0);
	});
	await test.step('full screen', async () => {
		for (const key of ['f', 'F5']) {
			await page.keyboard.press(key);
			await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
			await page.keyboard.press('f');
			await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
		}
	});
	await test.step('tools', async () => {
		for (const [key, name] of [
			['l', 'Laser pointer'],
			['d', 'Pen'],
			['a', 'Arrow'],
			['h', 'Highlight'],
			['t', 'Text']
		]) {
			await page.keyboard.press(key);
			await expect(bar(page).getByRole('button', { name, exact: true })).toHaveAttribute(
				'aria-pressed',
				'true'
			);
			await page.keyboard.press(key);
			await expect(bar(page).getByRole('button', { name, exact: true })).toHaveAttribute(
				'aria-pressed',
				'false'
			);
		}
	});
	await test.step('advancing by itself', async () => {
		await page.keyboard.press('o');
		await expect(bar(page).getByRole('button', { name: 'Advance automatically' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await page.keyboard.press('o');
	});
	await test.step('lists and controls, and back to the step', async () => {
		await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
		await page.keyboard.press('c');
		await expect(page.getByRole('switch', { name: /^Show Middle Corridor/ })).toBeVisible();
		await page.getByRole('switch', { name: /^Show Middle Corridor/ }).check();
		await expect(page).toHaveURL(/routes=/);
		await page.keyboard.press('r');
		await expect(page).toHaveURL(new RegExp(`\\?brief=${BRIEFING}&step=3$`));
		await page.keyboard.press('Escape');
		await expect(page.getByRole('switch', { name: /^Show Middle Corridor/ })).toBeHidden();
		await expectStep(page, 3);
	});
	await test.step('called back while a turn of the wheel still moves the map', async () => {
		await page.mouse.move(700, 400);
		await page.mouse.wheel(0, -300);
		await page.keyboard.press('r');
		// Longer than the wheel goes on: what comes late counts.
		await page.waitForTimeout(1000);
		await expect(page).toHaveURL(/step=3$/);
	});
	await test.step('leaving, at the same view', async () => {
		await page.keyboard.press('Escape');
		await expect(page.getByRole('main').getByRole('heading', { name: 'Routes' })).toBeVisible();
		await expect(page).not.toHaveURL(/brief=/);
		await expect(page).toHaveURL(/routes=/);
	});
});

test('the address leads to a step; back leads out of the briefing', async ({ page }) => {
	await page.goto('/');
	await openTool(page, 'Briefings');
	await page.getByRole('button', { name: /^Through Syunik or along the Aras\?/ }).click();
	await expectStep(page, 1);
	await expect(page).toHaveURL(new RegExp(`brief=${BRIEFING}&step=1$`));
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
	await expect(page).toHaveURL(/step=3$/);
	await page.reload();
	await expectStep(page, 3);
	await page.goBack();
	await expect(page).not.toHaveURL(/brief=/);
	await expect(page.getByRole('main').getByRole('heading', { name: 'Routes' })).toBeVisible();
	await page.goto('/?brief=nowhere&step=2');
	await expect(page.getByRole('status').filter({ hasText: 'brief=nowhere' })).toBeVisible();
});

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
	test('swipes and taps turn steps', async ({ page }) => {
		await present(page, '&step=3');
		// The map fills its half of the screen.
		const foot = (await page.getByText('Borders and credits').boundingBox())!;
		expect(foot.y + foot.height).toBeGreaterThan(0.4 * 844 - 60);
		const session = await page.context().newCDPSession(page);
		const swipe = async (from: number, to: number, y: number) => {
			const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
				session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
			await touch('touchStart', from);
			for (let part = 1; part <= 6; part++) await touch('touchMove', from + ((to - from) * part) / 6);
			await touch('touchEnd');
		};
		for (const y of [180, 600]) {
			await test.step(`at ${y} px`, () => swipe(330, 80, y));
			await expectStep(page, 4);
			await swipe(80, 330, y);
			await expectStep(page, 3);
		}
		// A tap at the heels of a swipe only stops what the browser took for a fling; on a busy machine a fling
		// lasts.
		const tap = (x: number, step: number) =>
			expect(async () => {
				const isThere = (await announced(page).textContent())?.startsWith(`Step ${step} `);
				if (!isThere) await page.touchscreen.tap(x, 600);
				await expectStep(page, step, 1500);
			}).toPass({ timeout: 20_000 });
		await tap(300, 4);
		await tap(40, 3);
		await bar(page).getByRole('button', { name: 'Next step' }).tap();
		await expectStep(page, 4);
		await expect(page).toHaveURL(/step=4$/);
	});
});

test('strokes are drawn, undone, wiped, kept with their step or not', async ({ page }) => {
	await present(page, '&step=3');
	const drawn = () =>
		page.evaluate(
			() => JSON.parse(sessionStorage.getItem('isthmus-presented-zangezur-or-aras') ?? 'null')?.drawn ?? {}
		);
	const undo = bar(page).getByRole('button', { name: 'Undo' });
	await page.keyboard.press('d');
	const surface = page.locator('.surface.pen');
	await stroke(page, surface, [0.3, 0.3], [0.6, 0.5]);
	await expect(undo).toBeEnabled();
	// Three strokes in quick succession, as in writing.
	await stroke(page, surface, [0.3, 0.5], [0.5, 0.7]);
	await stroke(page, surface, [0.5, 0.5], [0.3, 0.7]);
	await stroke(page, surface, [0.3, 0.6], [0.5, 0.6]);
	await undo.click();
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(undo).toBeEnabled();

	await page.keyboard.press('t');
	await page.locator('.surface.text').click({ position: { x: 300, y: 200 } });
	await page.getByRole('textbox', { name: 'Words on the map' }).fill('Meghri, 43 km');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');

	await page.keyboard.press('PageDown');
	await expect(undo).toBeHidden();
	await page.keyboard.press('PageUp');
	await expect(undo).toBeEnabled();
	await page.reload();
	await expectStep(page, 3);
	const kept = (await drawn())['built'] ?? Object.values(await drawn())[0];
	expect(kept.map(({ properties }: { properties: { kind: string } }) => properties.kind)).toEqual([
		'pen',
		'text'
	]);

	await bar(page).getByLabel('Keep').uncheck();
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageUp');
	await expect(undo).toBeHidden();
});

test('a kiosk advances and begins again', async ({ page }) => {
	await page.clock.install();
	await present(page, `&step=${STEPS}&auto=1`);
	await expectStep(page, STEPS);
	await page.clock.runFor(61_000);
	await expect(page).toHaveURL(/step=[1-4]&auto=1$/);
});
