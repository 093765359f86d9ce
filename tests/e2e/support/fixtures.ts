/**
 * The `test` of every end-to-end test. Whatever else it looks at, a test fails when a page reports an error
 * or asks anything of another origin: the map must work in a room without internet. Where the base address is
 * the one file, every test opens its pages in there, and nothing at all may be asked for.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { opensInFile } from './one-file';

interface Watch {
	/**
	 * Errors a test provokes on purpose: `test.use({ expectedErrors: /404|Not found/ })`. One pattern, as
	 * Playwright reads a list as something else.
	 */
	expectedErrors: RegExp | null;
	watch: void;
}

/**
 * Chromium under load says so of a window that is being opened while the page is asked something by the test;
 * nobody else asks.
 */
const OF_THE_BROWSER = /The provided callback is no longer runnable/;

export const test = base.extend<Watch>({
	expectedErrors: [null, { option: true }],
	context: async ({ context, baseURL }, use) => {
		if (baseURL?.startsWith('file:')) opensInFile(context, baseURL);
		await use(context);
	},
	watch: [
		async ({ context, baseURL, expectedErrors }, use) => {
			const faults: string[] = [];
			const note = (text: string) => {
				if (!expectedErrors?.test(text) && !OF_THE_BROWSER.test(text)) faults.push(text);
			};
			context.on('weberror', (event) => {
				const { name, message, stack } = event.error();
				note(`uncaught: ${stack || `${name} “${message}”`} (${event.page()?.url()})`);
			});
			context.on('console', (message) => {
				if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
			});
			context.on('request', (request) => {
				const { protocol, hostname } = new URL(request.url());
				// Of a file, the file itself and nothing beside it.
				const file = protocol === 'file:' && request.isNavigationRequest();
				const local = file || ['data:', 'blob:', 'about:'].includes(protocol);
				// Another port of this machine is a server that the test itself has started.
				if (!local && (protocol === 'file:' || hostname !== new URL(baseURL!).hostname))
					note(`request: ${request.url()}`);
			});
			await use();
			expect(faults, 'errors in the page and requests to other origins').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What sizes decide, and colours. */
const LOOKS = ['color-contrast', 'target-size', 'scrollable-region-focusable'];
const COLOURS = ['color-contrast'];

interface Scan {
	/** Selectors of parts that aren't ours to judge. */
	exclude?: string[];
	/** What of it is to be looked at, where the rest has been already. */
	only?: 'looks' | 'colours';
}

/** WCAG 2.2 A and AA, as far as a program can tell. */
export async function expectAccessible(page: Page, { exclude = [], only }: Scan = {}) {
	const axe = exclude.reduce((builder, selector) => builder.exclude(selector), new AxeBuilder({ page }));
	const runOnly = only === undefined ? WCAG : only === 'looks' ? LOOKS : COLOURS;
	axe.options({ runOnly, resultTypes: ['violations'] });
	// What is half faded in has no colour yet that could be judged.
	await page.evaluate(() =>
		Promise.allSettled(
			document
				.getAnimations()
				.filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
				.map(({ finished }) => finished)
		)
	);
	// Frames of other origins would be left out: there are none. The other mode takes twice as long.
	const { violations } = await axe.setLegacyMode().analyze();
	const found = violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) => ({ rule: `${id}: ${help}`, target, failureSummary }))
	);
	expect(found, 'accessibility faults').toEqual([]);
}

/**
 * What a theme changes of a page that has been looked at in the light one: the projector's has its own sizes.
 */
const THEMES = { light: undefined, dark: 'colours', projector: 'looks' } as const;

/** The same in the light, the dark and the projector theme. */
export async function expectAccessibleInEveryTheme(page: Page, scan: Scan = {}) {
	for (const [theme, only] of Object.entries(THEMES)) {
		// All looks follow from this, and the menu of themes gives way to a wide panel.
		await page.evaluate((name) => void (document.documentElement.dataset.theme = name), theme);
		await test.step(theme, () => expectAccessible(page, { ...scan, only }));
	}
}
