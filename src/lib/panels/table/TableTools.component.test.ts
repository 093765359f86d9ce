import { expect, it, vi } from 'vitest';
import { fireEvent, screen, showPanel, textOf } from '../../../../tests/support/worked/worked-panel';
import TableTools from './TableTools.svelte';

const TABLE = {
	...{ name: 'ways', title: 'Ways' },
	columns: [{ title: 'Way' }, { title: 'Length', unit: 'km' }],
	rows: [['By land', 780]]
};
function clipboard(writeText: (text: string) => Promise<void>) {
	const written = vi.fn(writeText);
	vi.stubGlobal('navigator', { clipboard: { writeText: written } });
	return written;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const said = () => vi.waitUntil(() => screen.getByRole('status').textContent, 10_000);

it('copies a table, and with all that is needed to quote it where that is wanted', async () => {
	const written = clipboard(() => Promise.resolve());
	showPanel(TableTools, 'asof=2025-01-01', { table: TABLE, sources: ['survey', 'survey'] });
	await press('Copy the table “Ways”');
	expect(await said()).toBe('Copied. Paste it into a slide, a document or a spreadsheet.');
	expect(written.mock.calls[0][0].split(/\r?\n/)).toEqual(['Way\tLength (km)', 'By land\t780']);

	await press('Copy with sources: the table “Ways”');
	await vi.waitUntil(() => screen.getByRole('status').textContent?.startsWith('Copied with sources.'));
	const lines = written.mock.calls[1][0].split(/\r?\n/);
	expect(lines.slice(0, 2)).toEqual(['Way\tLength (km)', 'By land\t780']);
	expect(lines).toContain('Units\tkm');
	expect(lines).toContain('As of\t2025-01-01');
	expect(lines.filter((line) => line.includes('https://example.org/survey'))).toHaveLength(1);
	vi.unstubAllGlobals();
});
it('gives programs for slides and documents a table to paste', async () => {
	const items: Record<string, Blob>[] = [];
	vi.stubGlobal(
		'ClipboardItem',
		class {
			constructor(parts: Record<string, Blob>) {
				items.push(parts);
			}
		}
	);
	const write = vi.fn(() => Promise.resolve());
	vi.stubGlobal('navigator', { clipboard: { write } });
	showPanel(TableTools, '', { table: TABLE });
	await press('Copy the table “Ways”');
	await said();
	expect(write).toHaveBeenCalledOnce();
	const page = new DOMParser().parseFromString(await items[0]['text/html'].text(), 'text/html');
	expect([...page.querySelectorAll('tr')].map((row) => [...row.cells].map(textOf))).toEqual([
		['Way', 'Length (km)'],
		['By land', '780']
	]);
	expect(await items[0]['text/plain'].text()).toBe('Way\tLength (km)\r\nBy land\t780');
	vi.unstubAllGlobals();
});
it('says so where the browser does not copy', async () => {
	clipboard(() => Promise.reject(new Error('no')));
	showPanel(TableTools, '', { table: TABLE });
	await press('Copy the table “Ways”');
	expect(await said()).toBe('The browser blocked copying. Use CSV instead.');
	vi.unstubAllGlobals();
});
it('saves it as a file that is named after it and its day', async () => {
	const files: Blob[] = [];
	vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => (files.push(file as Blob), 'blob:table'));
	vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
	const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
	showPanel(TableTools, '', { table: TABLE, label: 'Its ways as a table:' });
	expect(textOf(document.body)).toContain('Its ways as a table:');
	await press('Save the table “Ways” as CSV');
	expect(await said()).toBe('Saved as isthmus-ways-2026-06-29.csv.');
	expect(clicked).toHaveBeenCalledOnce();
	expect(await files[0].text()).toContain('By land,780\r\n');
	vi.restoreAllMocks();
});
