/**
 * The hosted map once its network is gone, under a sub-path; and what happens when a newer version is
 * published.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, sep } from 'node:path';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { routeSwitch, SYSTEMS } from '../support/explorer';
import { expect, test } from '../support/fixtures';
import { announced, BRIEFING, expectStep } from '../support/presenting';
import { openMenu } from '../support/bar';

const BUILD = join(import.meta.dirname, '../../../build');

/** Publishes the build, and then a version after it, of which only the number differs. */
class Site {
	#server: Server | null = null;
	#port = 0;
	newer = false;
	readonly #path: string;
	/** Another copy of the map on the same origin. */
	readonly #beside: Site | null;

	constructor(path = '/maps/isthmus/', beside: Site | null = null) {
		this.#path = path;
		this.#beside = beside;
	}

	get url(): string {
		return `http://127.0.0.1:${this.#port}${this.#path}`;
	}

	async start(): Promise<void> {
		const files = sirv(BUILD, { dev: true, extensions: ['html'] });
		const { version } = JSON.parse(readFileSync(join(BUILD, '_app/version.json'), 'utf8')) as {
			version: string;
		};
		const server = createServer((request, response) => {
			const site = this.#beside && request.url!.startsWith(this.#beside.#path) ? this.#beside : this;
			request.url = request.url!.replace(site.#path, '/');
			const numbered = ['/service-worker.js', '/_app/version.json'].find((path) => request.url === path);
			if (!site.newer || !numbered) return files(request, response, () => void response.writeHead(404).end());
			const type = numbered.endsWith('.js') ? 'text/javascript' : 'application/json';
			response
				.writeHead(200, { 'content-type': type })
				.end(readFileSync(join(BUILD, numbered), 'utf8').replaceAll(version, `${version}9`));
		});
		await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
		this.#server = server;
		this.#port = (server.address() as AddressInfo).port;
		if (this.#beside) this.#beside.#port = this.#port;
	}

	async stop(): Promise<void> {
		this.#server?.closeAllConnections();
		await new Promise((resolve) => this.#server?.close(resolve));
	}
}

/**
 * The worker is kept away from all other tests, for which it would only be work. Of what can't be had without
 * a network the browser speaks itself.
 */
test.use({ serviceWorkers: 'allow', expectedErrors: /isthmus\.html/ });
test.describe.configure({ timeout: 120_000 });

/** Every file that the build has made for the app. */
const parts = () =>
	readdirSync(join(BUILD, '_app/immutable'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(BUILD, join(parentPath, name)).split(sep).join('/'));
const newer = (page: Page) => page.getByText('A newer version is ready.');
const reload = (page: Page) => page.getByRole('button', { name: 'Reload', exact: true });
const presented = (page: Page) => page.getByText('A briefing is being presented in another window.');

test(
	'after one visit everything opens without a network; a newer version waits for the end of a briefing',
	{ tag: '@hosted' },
	async ({ page, context }) => {
		const site = new Site();
		await site.start();

		await test.step('the first visit', async () => {
			await page.goto(site.url);
			await expect
				.poll(
					() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state),
					{ timeout: 60_000 }
				)
				.toBe('activated');
			const kept = await page.evaluate(async () =>
				(await (await caches.open((await caches.keys())[0])).keys()).map(({ url }) => url)
			);
			expect(
				parts().filter((path) => !kept.includes(site.url + path)),
				'nothing is missing'
			).toEqual([]);
			await expect(newer(page), 'the first version is no newer one').toHaveCount(0);
		});

		await test.step('without a network', async () => {
			await site.stop();
			await page.goto(`${site.url}?theme=dark`);
			await routeSwitch(page, SYSTEMS[4].name).click();
			await page.getByRole('main').getByRole('button', { name: SYSTEMS[1].short }).click();
			await page.getByRole('link', { name: 'Printable dossier' }).click();
			await expect(page.getByRole('heading', { level: 1, name: SYSTEMS[1].name })).toBeVisible();
			await page.getByRole('link', { name: 'Sources', exact: true }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
			await page.getByRole('link', { name: 'Map', exact: true }).click();
			await expect(routeSwitch(page, SYSTEMS[4].name)).toBeChecked();
			// It isn't kept: it would double what a visit costs.
			await openMenu(page, 'Share');
			await page.getByRole('button', { name: 'Download for offline use' }).click();
			await expect(
				page.getByText('The file could not be fetched: there seems to be no network.')
			).toBeVisible();
			await page.goto(`${site.url}?brief=${BRIEFING}`);
			await expect(announced(page)).toBeAttached({ timeout: 30_000 });
		});

		await test.step('a newer version is published while a briefing is presented', async () => {
			site.newer = true;
			await site.start();
			const other = await context.newPage();
			await other.goto(site.url);
			await expect(newer(other)).toBeVisible({ timeout: 60_000 });
			await expect(newer(page), 'not on the wall').toHaveCount(0);
			await reload(other).click();
			await expect(presented(other)).toBeVisible();
			await page.keyboard.press('ArrowRight');
			await expectStep(page, 2);

			await page.close();
			// A browser takes a moment to know that the other window is gone.
			await expect(async () => {
				if (await reload(other).isVisible()) await reload(other).click({ timeout: 1000 });
				await expect(reload(other)).toHaveCount(0, { timeout: 2000 });
			}).toPass();
			await expect(routeSwitch(other, SYSTEMS[4].name)).toBeVisible();
			expect(
				await other.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null)
			).toBeNull();
			expect(
				await other.evaluate(() => caches.keys()),
				'the newer version, and the one before for windows that still have it'
			).toHaveLength(2);
		});
		await site.stop();
	}
);

test('two copies on one origin keep their versions apart', { tag: '@hosted' }, async ({ page }) => {
	const first = new Site('/a/');
	const second = new Site('/b/', first);
	await second.start();
	const kept = () => page.evaluate(() => caches.keys());
	const isKept = (worker: 'active' | 'waiting') =>
		expect
			.poll(
				() =>
					page.evaluate(
						async (name) => (await navigator.serviceWorker.getRegistration())?.[name]?.state,
						worker
					),
				{
					timeout: 90_000
				}
			)
			.toBe(worker === 'active' ? 'activated' : 'installed');
	for (const { url } of [first, second]) {
		await page.goto(url);
		await isKept('active');
	}
	const [ofFirst, ofSecond] = await kept();
	second.newer = true;
	await page.goto(second.url);
	await isKept('waiting');
	await reload(page).click();
	// The page goes and comes back meanwhile.
	const waiting = () =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null);
	await expect.poll(() => waiting().catch(() => 'reloading')).toBeNull();
	await expect.poll(() => kept().catch(() => [])).toHaveLength(3);
	expect(await kept()).toEqual(expect.arrayContaining([ofFirst, ofSecond]));
	await second.stop();
	await page.goto(first.url);
	await expect(routeSwitch(page, SYSTEMS[4].name)).toBeVisible();
});
