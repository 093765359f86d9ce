import { beforeEach, expect, it, vi } from 'vitest';
import { fireEvent, screen, showOnPage, showPanel, textOf } from '../../../tests/support/worked/worked-panel';
import type { UserLayersInView } from '../view/user-layers-in-view.svelte';
import { userLayers } from './layer-store';
import UserLayerList from './UserLayerList.svelte';

vi.mock('./layer-store', async () => {
	const { UserLayers } = await import('./user-layers.svelte');
	const { memoryStore } = await import('../../../tests/support/memory-store');
	const { backend, changes } = memoryStore();
	const userLayers = new UserLayers(backend, changes, [], () => new Date('2026-06-29T08:00:00Z'));
	const showUserLayers = (shown: UserLayersInView) => {
		shown.follow(() => userLayers.all);
		return userLayers.open();
	};
	return { userLayers, showUserLayers };
});

const layer = () => userLayers.all[0];
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(async () => {
	for (const { id } of userLayers.all) await userLayers.remove(id);
	await userLayers.add({
		...{ name: 'Planned terminals', file: 'terminals.geojson', namedBy: 'name' },
		features: [
			{
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [44, 43] },
				properties: { name: 'Weir' }
			}
		]
	});
});

it('says whose a layer is, from which file and when', () => {
	showPanel(UserLayerList, '', {});
	expect(textOf(screen.getByRole('listitem'))).toContain(
		'Planned terminals Your datafrom terminals.geojson, added 29 June 2026; not verified Zoom to Rename Remove'
	);
});
it('hides it, and shows it again', async () => {
	showPanel(UserLayerList, '', {});
	const shown = screen.getByRole('switch', { name: 'Show Planned terminals' });
	await fireEvent.click(shown);
	await vi.waitUntil(() => !layer().shown, 10_000);
	await fireEvent.click(shown);
	await vi.waitUntil(() => layer().shown, 10_000);
});
it('is renamed with Enter, and keeps its name with Escape or without one', async () => {
	showPanel(UserLayerList, '', {});
	const rename = async (name: string, key: string) => {
		await press(`Rename ${layer().name}`);
		const field = screen.getByRole('textbox', { name: 'Name of the layer' });
		expect(document.activeElement).toBe(field);
		await fireEvent.input(field, { target: { value: name } });
		await fireEvent.keyDown(field, { key });
	};
	await rename('Harbours', 'Escape');
	expect(layer().name).toBe('Planned terminals');
	await rename('  ', 'Enter');
	expect(layer().name).toBe('Planned terminals');
	await rename('Harbours', 'Enter');
	expect(await screen.findByRole('button', { name: 'Harbours' })).toBeTruthy();
});
it('is removed, and put back as it was', async () => {
	showPanel(UserLayerList, '', {});
	const before = layer();
	await press('Remove Planned terminals');
	expect(await screen.findByText(/“Planned terminals” is removed\./)).toBeTruthy();
	expect(userLayers.all).toEqual([]);
	await press('Undo');
	await screen.findByRole('listitem');
	expect(layer()).toEqual(before);
});
it('is what the map is asked to show, at a press', async () => {
	const { map, view } = showOnPage(UserLayerList, '', {});
	const camera = { zoom: 9, latitude: 43, longitude: 44, bearing: 0, pitch: 0 };
	const fitting = vi.spyOn(map, 'fitting').mockReturnValue(camera);
	await press('Zoom to Planned terminals');
	// Its one point: west, south, east, north.
	expect(fitting).toHaveBeenCalledExactlyOnceWith([44, 43, 44, 43]);
	expect(view.state.camera).toMatchObject({ zoom: 9, latitude: 43, longitude: 44 });
});
it('opens beside the map by its name', async () => {
	const { userLayers: inView } = showOnPage(UserLayerList, '', {});
	const { id } = layer();
	await press('Planned terminals');
	expect(inView.chosen).toMatchObject({ layer: id, feature: null });
});
