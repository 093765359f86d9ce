import { describe, expect, it, vi } from 'vitest';
import { failingBackend, memoryStore, slowBackend } from '../../../tests/support/memory-store';
import type { ChangeChannel, StoreBackend } from '../storage/work-store';
import { USER_LAYER_COLOURS } from '../view/user-layer';
import { UserLayers } from './user-layers.svelte';

const features = [
	{ type: 'Feature', geometry: { type: 'Point', coordinates: [49, 40] }, properties: { name: 'A' } }
] as const;
const NEW = {
	name: 'Planned',
	file: 'planned.geojson',
	namedBy: 'name',
	features: features.map((item) => ({ ...item, geometry: { ...item.geometry, coordinates: [49, 40] } }))
};

/** A browser: what is kept in it, and its windows. */
function browser() {
	const store = memoryStore();
	let minute = 0;
	const now = () => new Date(Date.UTC(2026, 10, 26, 8, minute++));
	const window = (embedded: readonly unknown[] = []) =>
		new UserLayers(store.backend, store.changes, embedded, now);
	return { ...store, now, window };
}
const forbidden = failingBackend(() => new Error('no'));
const silent: ChangeChannel = {
	notify: () => {
		throw new Error('no channel');
	},
	onChange: () => {
		throw new Error('no channel');
	}
};
const names = (layers: UserLayers) => layers.all.map(({ name }) => name);

describe('layers of the reader’s own', () => {
	it('are there again in another window, in the order they were added', async () => {
		const here = browser();
		const first = here.window();
		await first.add(NEW);
		await first.add({ ...NEW, name: 'Sanctioned' });
		const again = here.window();
		await again.open();
		expect(again.all).toEqual(first.all);
		expect(names(again)).toEqual(['Planned', 'Sanctioned']);
	});

	it('each get a colour of their own until there are none left', async () => {
		const layers = browser().window();
		for (let i = 0; i <= USER_LAYER_COLOURS.length; i++) await layers.add(NEW);
		expect(layers.all.map(({ colour }) => colour)).toEqual([...USER_LAYER_COLOURS, USER_LAYER_COLOURS[0]]);
	});

	it('are changed in every window', async () => {
		const here = browser();
		const [one, other] = [here.window(), here.window()];
		await Promise.all([one.open(), other.open()]);
		const { id } = await one.add(NEW);
		await one.change(id, { name: 'Terminals', shown: false });
		await expect
			.poll(() => other.all.map(({ name, shown }) => [name, shown]))
			.toEqual([['Terminals', false]]);
	});

	it('that are removed are gone, and come back where they were', async () => {
		const here = browser();
		const layers = here.window();
		const first = await layers.add(NEW);
		await layers.add({ ...NEW, name: 'Second' });
		await layers.remove(first.id);
		expect(names(layers)).toEqual(['Second']);
		expect(here.kept.size).toBe(1);
		await layers.restore(first);
		expect(names(layers)).toEqual(['Planned', 'Second']);
		expect(here.kept.size).toBe(2);
	});

	it('last as long as the page where nothing is kept, and it is told', async () => {
		const layers = new UserLayers(forbidden, silent);
		const { id } = await layers.add(NEW);
		expect(layers.trouble).toBe('forbidden');
		await layers.change(id, { name: 'Mine' });
		expect(names(layers)).toEqual(['Mine']);
		expect(await layers.stored()).toHaveLength(1);
		await layers.remove(id);
		expect(names(layers)).toEqual([]);
	});

	it('that are kept late are said not to be kept only until then', async () => {
		vi.useFakeTimers();
		const here = browser();
		const layers = new UserLayers(
			slowBackend(here, () => 6000),
			here.changes
		);
		void layers.add(NEW);
		await vi.advanceTimersByTimeAsync(5000);
		expect(layers.trouble).toBe('forbidden');
		await vi.advanceTimersByTimeAsync(2000);
		expect(layers.trouble).toBeNull();
		expect(names(layers)).toEqual(['Planned']);
		vi.useRealTimers();
	});

	it('tell when there is no room', async () => {
		const full: StoreBackend = {
			...browser().backend,
			write: () => Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }))
		};
		const layers = new UserLayers(full, silent);
		await layers.add(NEW);
		expect(layers.trouble).toBe('full');
		expect(names(layers)).toEqual(['Planned']);
	});

	it('that a file brings along are there without a store, and beside those of the browser', async () => {
		const first = browser().window();
		await first.add(NEW);
		const embedded = await first.stored();
		const nowhere = new UserLayers(forbidden, silent, embedded);
		await nowhere.open();
		expect(names(nowhere)).toEqual(['Planned']);
		const elsewhere = browser();
		await elsewhere.window().add({ ...NEW, name: 'Another' });
		const both = elsewhere.window(embedded);
		await both.open();
		expect(names(both).sort()).toEqual(['Another', 'Planned']);
	});

	it('that a file brings along don’t undo what was changed since', async () => {
		const here = browser();
		const layers = here.window();
		const { id } = await layers.add(NEW);
		const file = structuredClone(await layers.stored());
		await layers.change(id, { name: 'Renamed later' });
		const opened = here.window(file);
		await opened.open();
		expect(names(opened)).toEqual(['Renamed later']);
	});

	it.each([
		[null],
		['text'],
		[{}],
		[{ changed: '', layer: { id: 1 } }],
		[{ changed: '', layer: { ...NEW, id: 'a', added: 'yesterday', colour: 'green', shown: true } }]
	])('that nobody could draw are passed over: %j', async (broken) => {
		const layers = new UserLayers({ ...browser().backend, readAll: async () => [broken] }, silent, [broken]);
		await layers.open();
		expect(layers.all).toEqual([]);
	});
});
