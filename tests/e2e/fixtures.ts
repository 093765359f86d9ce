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
				if (!expectedErrors?.test(text)) faults.push(text);
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
/** What colours and sizes decide. */
const LOOKS = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

interface Scan {
	/** Selectors of parts that aren't ours to judge. */
	exclude?: string[];
	/** Where all else has been looked at already. */
	looksAlone?: boolean;
}

/** WCAG 2.2 A and AA, as far as a program can tell. */
export async function expectAccessible(page: Page, { exclude = [], looksAlone = false }: Scan = {}) {
	const axe = exclude.reduce((builder, selector) => builder.exclude(selector), new AxeBuilder({ page }));
	axe.options({ runOnly: looksAlone ? LOOKS : WCAG, resultTypes: ['violations'] });
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
 * The same in the light, the dark and the projector theme, of which only colours and sizes differ: what they
 * don't decide is looked at once.
 */
export async function expectAccessibleInEveryTheme(page: Page, scan: Scan = {}) {
	for (const theme of ['light', 'dark', 'projector']) {
		// All looks follow from this, and the menu of themes gives way to a wide panel.
		await page.evaluate((name) => void (document.documentElement.dataset.theme = name), theme);
		await test.step(theme, () => expectAccessible(page, { ...scan, looksAlone: theme !== 'light' }));
	}
}
