/** Handing a briefing on: as a file, in a link. */
import { inflateRawSync } from 'node:zlib';
import { expect, test } from '../support/fixtures';
import { act, field, make, openEntry, stepTitles } from '../support/making';
import { anotherBrowser } from '../support/one-file';
import { announced } from '../support/presenting';
import { openMenu } from '../support/bar';

test('a broken file is refused with its place, and what is valid in a foreign one is kept', async ({
	page
}) => {
	await page.goto('/');
	await openEntry(page);
	const file = (text: string) => ({
		name: 'x.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
	const input = page.getByLabel('File of a briefing');
	await input.setInputFiles(file('{\n\t"format": "isthmus-briefing",\n\t"steps": [}\n'));
	await expect(page.getByText('The file is not valid JSON: line 3, column 12.')).toBeVisible();
	await page.getByRole('button', { name: 'Close', exact: true }).click();

	const step = { id: 'one', layout: 'map-side', title: 'One', text: '', notes: '', view: '' };
	const foreign = {
		format: 'isthmus-briefing',
		version: 1,
		id: 'theirs',
		title: 'Theirs',
		steps: [step, 7, { ...step, id: 'two', title: 'Two', view: 'focus=nowhere' }]
	};
	await input.setInputFiles(file(JSON.stringify(foreign)));
	await expect(page.getByText('Step 2 is left out: it is 7.')).toBeVisible();
	await expect(page.getByText(/^Step 3, view: focus=nowhere/)).toBeVisible();
	await page.getByRole('button', { name: 'Import what is usable' }).click();
	await expect(field(page, 'Title of the briefing')).toHaveValue('Theirs');
	expect(await stepTitles(page)).toEqual(['One', 'Two']);
});

test('a link carries a briefing of one’s own to somebody else, who presents and keeps it', async ({
	page,
	browser,
	baseURL,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await make(page, 'Carried', 'Second');
	await field(page, 'Speaker notes').fill('Not for the audience');
	await act(page, 'Share').click();
	await test.step('speaker notes are in the link and the frame only where they are ticked', async () => {
		const dialog = page.getByRole('dialog');
		const told = async (label: string) => {
			const [, packed] = /#briefing=([\w-]+)/.exec(
				await dialog.getByLabel(label, { exact: true }).inputValue()
			)!;
			return inflateRawSync(Buffer.from(packed, 'base64url')).toString();
		};
		const notes = dialog.getByRole('checkbox', { name: 'Speaker notes' });
		for (const ticked of [false, true, false]) {
			await notes.setChecked(ticked);
			for (const label of ['Link', 'Embed code'])
				await expect.poll(() => told(label)).toMatch(ticked ? /Not for the audience/ : /^(?!.*Not for)/s);
			expect(await told('Link')).toContain('Second');
		}
	});
	await page.getByRole('radio', { name: 'Start at: step 2' }).check();
	await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).first().click();
	await expect(page.getByRole('dialog').getByText('Copied.')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/\?brief=own-\w+&step=2#briefing=[\w-]+$/);
	await expect(page.getByLabel('Embed code')).toHaveValue(
		/^<iframe src="(http|file).*&amp;embed=1#briefing=.*<\/iframe>$/
	);

	const guest = await (await anotherBrowser(browser, baseURL!)).newPage();
	await guest.goto(link);
	await expect(announced(guest)).toHaveText('Step 2 of 2: Second');
	await guest.keyboard.press('PageUp');
	await expect(announced(guest)).toHaveText('Step 1 of 2: Carried');
	await guest.reload();
	await expect(announced(guest)).toHaveText('Step 1 of 2: Carried');
	await guest.mouse.move(300, 300);
	await guest.getByRole('button', { name: 'Save a copy' }).click();
	await guest.getByRole('button', { name: 'Edit it' }).click();
	await expect(field(guest, 'Title of the briefing')).toHaveValue('Carried');
	await expect(guest).not.toHaveURL(/#/);

	await guest.goto(`/${new URL(link).search}${new URL(link).hash.slice(0, 40)}`);
	await expect(guest.getByText(/^The briefing in this link arrived damaged/)).toBeVisible();
	await guest.getByRole('button', { name: 'Go to the map' }).click();
	await expect(guest.getByRole('main').getByRole('heading', { name: 'Routes' })).toBeVisible();
	await guest.context().close();
});

test('a step of a briefing that ships has a short link and the code of a frame, and so has a view', async ({
	page
}) => {
	await page.goto('/?brief=zangezur-or-aras&step=3');
	await expect(announced(page)).toBeAttached({ timeout: 30_000 });
	await page.mouse.move(300, 300);
	await page.getByRole('button', { name: 'Share' }).click();
	const dialog = page.getByRole('dialog', { name: 'Share this briefing' });
	await dialog.getByRole('radio', { name: 'Start at: step 3' }).check();
	await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(
		/(\/|\.html)\?brief=zangezur-or-aras&step=3$/
	);
	const code = dialog.getByLabel('Embed code');
	await expect(code).toHaveValue(/brief=zangezur-or-aras&amp;step=3&amp;embed=1"/);
	await dialog.getByRole('checkbox', { name: 'With buttons for the steps' }).check();
	await expect(code).toHaveValue(/brief=zangezur-or-aras&amp;step=3"/);
	// The keys are the dialog's: no step is turned behind it, and Escape closes it alone.
	await page.keyboard.press('PageDown');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(announced(page)).toHaveText(/^Step 3 of/);

	await page.goto('/?routes=aras');
	await (await openMenu(page, 'Share')).getByRole('button', { name: 'Embed in a web page' }).click();
	await expect(page.getByLabel('Embed code')).toHaveValue(/src="(http|file)[^"]*\?routes=aras&amp;embed=1"/);
	await page.getByRole('checkbox', { name: 'With lists and controls' }).check();
	await expect(page.getByLabel('Embed code')).toHaveValue(/src="(http|file)[^"]*\?routes=aras"/);
});
