/**
 * Names on the static map: whole, apart from each other, and all seven routes at first sight; with and
 * without JavaScript.
 */
import type { Locator, Page } from '@playwright/test';
import { SYSTEMS, stage } from '../support/explorer';
import { expect, test } from '../support/fixtures';

const SIZES = [
	{ width: 1920, height: 1080 },
	{ width: 1440, height: 900 },
	{ width: 1280, height: 720 },
	{ width: 768, height: 1024 },
	{ width: 390, height: 844 }
];

interface Name {
	readonly text: string;
	/** Along a line: whether the line is long enough for all of it. */
	readonly isWhole: boolean;
	readonly isAlong: boolean;
	readonly isRoute: boolean;
	/** px, in the window */
	readonly box: Box;
}
interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

const shownNames = (page: Page): Promise<Name[]> =>
	stage(page)
		.locator('.names text')
		.evaluateAll((texts) =>
			texts.flatMap((element) => {
				const text = element as SVGTextElement;
				const { left, top, right, bottom } = text.getBoundingClientRect();
				if (right === left) return [];
				const along = text.querySelector('textPath');
				const path = along && (document.querySelector(along.getAttribute('href')!) as SVGPathElement);
				return {
					text:
						text.childElementCount > 0
							? [...text.children].map((line) => line.textContent).join(' ')
							: (text.textContent ?? ''),
					isWhole: !path || text.getComputedTextLength() <= path.getTotalLength(),
					isAlong: along !== null,
					isRoute: text.closest('.route') !== null,
					box: { left, top, right, bottom }
				};
			})
		);

/** Boxes of type have air above and below the letters, px. */
const AIR = 2;
const overlap = (a: Box, b: Box) =>
	a.left < b.right - AIR &&
	b.left < a.right - AIR &&
	a.top < b.bottom - 2 * AIR &&
	b.top < a.bottom - 2 * AIR;
const touch = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const inside = (a: Box, b: Box) =>
	a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

const boxes = (of: Locator): Promise<Box[]> =>
	of.evaluateAll((elements) =>
		elements.map((element) => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return { left, top, right, bottom };
		})
	);

/** Whole, apart from each other, not cut by an edge, under no furniture and on no ring. */
async function expectReadableNames(page: Page): Promise<void> {
	const names = await shownNames(page);
	expect(names.filter(({ isWhole }) => !isWhole)).toEqual([]);
	const level = names.filter(({ isAlong }) => !isAlong);
	const clashes = level.flatMap((a, index) =>
		level
			.slice(index + 1)
			.filter((b) => overlap(a.box, b.box))
			.map((b) => `${a.text} × ${b.text}`)
	);
	expect(clashes).toEqual([]);
	const [edges] = await boxes(stage(page).locator('.static'));
	const seen = names.filter(({ box }) => touch(box, edges));
	const covers = await boxes(page.locator('.legend, .controls, .scale'));
	const spoilt = seen.filter(({ box }) => !inside(box, edges) || covers.some((cover) => overlap(box, cover)));
	expect(spoilt.map(({ text }) => text)).toEqual([]);
	const rings = await boxes(stage(page).locator('[data-ringed] .halo'));
	expect(seen.filter(({ box }) => rings.some((ring) => overlap(box, ring))).map(({ text }) => text)).toEqual(
		[]
	);
}

async function expectRoutes(page: Page): Promise<void> {
	const names = await shownNames(page);
	for (const { short } of SYSTEMS)
		expect(
			names.some(({ isRoute, text }) => isRoute && short.test(text)),
			`${short} is named`
		).toBe(true);
}

for (const size of SIZES)
	test(`the static map names the seven routes, ${size.width} × ${size.height}`, async ({ page }) => {
		await page.setViewportSize(size);
		await page.goto('/');
		await expect(page.getByRole('application')).toBeVisible();
		await expectReadableNames(page);
		await expectRoutes(page);
	});

test('names stay readable where the map comes to rest, around rings and an open legend', async ({ page }) => {
	for (const query of [
		'focus=claim:eight-gas-buyers',
		'theme=projector&focus=claim:eight-gas-buyers',
		'focus=claim:us-against-fsb-control&map=7.5/39/46.3',
		'map=5.7/41/44.5',
		'map=6.4/39/52'
	]) {
		await page.goto(`/?${query}`);
		await expect(page.getByRole('application')).toBeVisible();
		await expectReadableNames(page);
	}
	const map = page.getByRole('application');
	await map.focus();
	for (const key of ['ArrowRight', 'ArrowDown', '+']) {
		const before = await map.getAttribute('viewBox');
		await map.press(key);
		await expect(map).not.toHaveAttribute('viewBox', before!);
		await expectReadableNames(page);
	}
	await page.getByText('Legend', { exact: true }).click();
	await expect(page.getByText('Border not settled')).toBeVisible();
	await expectReadableNames(page);
});

test.describe('without JavaScript', { tag: '@hosted' }, () => {
	test.use({ javaScriptEnabled: false });
	for (const size of SIZES)
		test(`the picture in the page names the seven routes, ${size.width} × ${size.height}`, async ({
			page
		}) => {
			await page.setViewportSize(size);
			await page.goto('/');
			await expectReadableNames(page);
			await expectRoutes(page);
			// A bar for a scale that nobody knows would be wrong, and a button that nothing answers a closed door.
			await expect(
				page
					.getByText(/^\d+ km$/)
					.filter({ visible: true })
					.and(stage(page).locator('*'))
			).toHaveCount(0);
			await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
		});
	test('the text is set as a column to read', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto('/');
		const column = (await page.locator('.reading').boundingBox())!;
		expect(column.width).toBeLessThan(700);
		expect(column.x).toBeGreaterThan(300);
	});
});
