/**
 * A bare MapLibre page that draws the same data, names included, in the plainest way: what the app is
 * measured against.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { AtlasData } from '../../src/lib/atlas/compiled';
import { createAtlas } from '../../src/lib/atlas/atlas';
import { baseFeatures } from '../../src/lib/map/base/base-features';
import { nameData, placeData, routeNameData } from '../../src/lib/map/webgl/data/map-data';
import type { Town } from '../../src/lib/map/base/gazetteer';
import { segmentData } from '../../src/lib/map/webgl/data/segment-data';
import { MAP_THEMES } from '../../src/lib/map/symbology/theme';
import { HOME } from '../../src/lib/view/state';

/**
 * @returns files by path, to be served beside MapLibre's own distribution under /maplibre/ and the relief
 * under /geodata/.
 */
export function barePage(root: string, data: AtlasData): Map<string, string> {
	const atlas = createAtlas(data);
	const topology = JSON.parse(readFileSync(join(root, 'geodata/base/overview.topojson'), 'utf8')) as Topology;
	const towns = JSON.parse(readFileSync(join(root, 'geodata/base/towns-overview.json'), 'utf8')) as Town[];
	const theme = MAP_THEMES.light;
	const fill = (kind: string, colour: string) => ({
		id: kind,
		type: 'fill',
		source: 'base',
		filter: ['==', ['get', 'kind'], kind],
		paint: { 'fill-color': colour }
	});
	const line = (kind: string, colour: string) => ({
		id: kind,
		type: 'line',
		source: 'base',
		filter: ['==', ['get', 'kind'], kind],
		paint: { 'line-color': colour, 'line-width': 0.8 }
	});
	const label = (source: string, placement: 'point' | 'line') => ({
		id: `${source}-labels`,
		type: 'symbol',
		source,
		layout: {
			'text-field': ['get', 'name'],
			'text-font': ['Noto Sans'],
			'text-size': 12,
			'symbol-placement': placement
		},
		paint: { 'text-color': theme.town, 'text-halo-color': theme.halo, 'text-halo-width': 1 }
	});
	const corners = [
		[4, 64],
		[127, 64],
		[127, 8],
		[4, 8]
	];
	const style = {
		version: 8,
		'font-faces': { 'Noto Sans': [{ url: 'FONT', 'unicode-range': ['U+0-FF'] }] },
		sources: {
			relief: { type: 'image', url: '/geodata/base/relief-light-small.webp', coordinates: corners },
			base: { type: 'geojson', data: '/bare/base.json' },
			segments: { type: 'geojson', data: '/bare/segments.json' },
			names: { type: 'geojson', data: '/bare/names.json' },
			places: { type: 'geojson', data: '/bare/places.json' },
			routes: { type: 'geojson', data: '/bare/routes.json' }
		},
		layers: [
			{ id: 'land', type: 'background', paint: { 'background-color': theme.land } },
			{ id: 'relief', type: 'raster', source: 'relief' },
			fill('sea', theme.sea),
			fill('lake', theme.lake),
			line('river', theme.river),
			line('coast', theme.coast),
			line('border', theme.border),
			...atlas.routes.map(({ id, colour, group }) => ({
				id: `route-${id}`,
				type: 'line',
				source: 'segments',
				filter: ['==', ['get', 'route'], id],
				layout: { visibility: group === 'default' ? 'visible' : 'none' },
				paint: { 'line-color': theme.routes[colour], 'line-width': 2 }
			})),
			{ ...label('names', 'point'), filter: ['<=', ['get', 'minZoom'], ['zoom']] },
			{ ...label('places', 'point'), filter: ['<=', ['get', 'minZoom'], ['zoom']] },
			label('routes', 'line')
		]
	};
	const script = `
		import { Map, setWorkerUrl } from '/maplibre/maplibre-gl.mjs';
		setWorkerUrl('/maplibre/maplibre-gl-worker.mjs');
		const map = new Map({ container: 'map', style: ${JSON.stringify(style).replace('"FONT"', "new URL('/fonts/noto-sans-latin-400-normal.woff2', location).href")}, bounds: ${JSON.stringify(HOME)}, attributionControl: false });
		window.map = map;
		map.once('load', () => requestAnimationFrame(() => (window.firstMap = performance.now())));
		map.once('idle', () => (window.idle = performance.now()));
		window.toggle = () => {
			const shown = map.getLayoutProperty('route-middle', 'visibility') !== 'none';
			map.setLayoutProperty('route-middle', 'visibility', shown ? 'none' : 'visible');
		};
		window.paint = () => map.setPaintProperty('route-middle', 'line-color', '#000000');`;
	const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare MapLibre</title><link rel="stylesheet" href="/maplibre/maplibre-gl.css">
		<style>html,body,#map{margin:0;height:100%}#map{margin-left:344px}</style><div id="map"></div><script type="module">${script}</script></html>`;
	return new Map([
		['/bare/', html],
		['/bare/base.json', JSON.stringify(baseFeatures(topology))],
		['/bare/segments.json', JSON.stringify(segmentData(atlas))],
		['/bare/names.json', JSON.stringify(nameData(atlas, towns))],
		['/bare/places.json', JSON.stringify(placeData(atlas))],
		['/bare/routes.json', JSON.stringify(routeNameData(atlas))]
	]);
}
