/** The files behind the map, in two helpings: what the first picture needs, and what makes it fine. All from the app's own origin. */
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import detailUrl from '$geodata/base/detail.topojson?url';
import overviewUrl from '$geodata/base/overview.topojson?url';
import townsOverviewUrl from '$geodata/base/towns-overview.json?url';
import townsUrl from '$geodata/base/towns.json?url';
import type { Atlas } from '../atlas/atlas';
import type { Stance } from '../atlas/words';
import { fetchJson, type Town } from './base';
import { baseFeatures, countryFeatures, type BaseFeatures } from './base-features';
import { fontFaces } from './fonts';
import { nameData, placeData, routeNameData } from './map-data';
import { strandData } from './strand-data';
import { RELIEF } from './relief';
import type { StyleInput } from './style';
import type { ThemeName } from './theme';

/** What the first picture needs, asked for as soon as this module is here. */
const first = Promise.all([fetchJson<Topology>(overviewUrl), fetchJson<Town[]>(townsOverviewUrl)]);
// A failure is met by whoever awaits it; until then it is nobody's.
first.catch(() => {});

const absolute = (url: string) => new URL(url, document.baseURI).href;

export class MapFiles {
	readonly #atlas: Atlas;
	readonly #topology: Topology;
	readonly #overview: BaseFeatures;
	readonly #strands: FeatureCollection;
	readonly #routeNames: FeatureCollection;
	#detail: BaseFeatures | null = null;
	#places: FeatureCollection;
	#names: FeatureCollection;

	private constructor(atlas: Atlas, topology: Topology, towns: readonly Town[]) {
		this.#atlas = atlas;
		this.#topology = topology;
		this.#overview = baseFeatures(topology);
		this.#strands = strandData(atlas);
		this.#routeNames = routeNameData(atlas);
		this.#places = placeData(atlas, towns);
		this.#names = nameData(atlas, towns);
	}

	/** Rejects when a file of the first picture can't be had. */
	static async load(atlas: Atlas): Promise<MapFiles> {
		const [overview, towns] = await first;
		return new MapFiles(atlas, overview, towns);
	}

	/** Fetches the rest. The relief is only warmed in the cache: the map takes it by its address. */
	async refine(theme: ThemeName, signal: AbortSignal): Promise<void> {
		const [detail, towns] = await Promise.all([
			fetchJson<Topology>(detailUrl, signal),
			fetchJson<Town[]>(townsUrl, signal),
			fetch(RELIEF[theme].full, { signal })
		]);
		this.#detail = baseFeatures(detail);
		this.#places = placeData(this.#atlas, towns);
		this.#names = nameData(this.#atlas, towns);
	}

	/** Countries with where they stand; the shapes are made only when they are asked for. */
	tints(stances: ReadonlyMap<string, Stance>): FeatureCollection {
		const features =
			stances.size === 0 ? [] : countryFeatures(this.#topology).features.filter(({ properties }) => stances.has(properties.c));
		return {
			type: 'FeatureCollection',
			features: features.map((item) => ({ ...item, properties: { stance: stances.get(item.properties.c) } }))
		};
	}

	sources(
		theme: ThemeName
	): Omit<StyleInput, 'atlas' | 'theme' | 'routes' | 'focus' | 'viewpoint' | 'ringed' | 'detailDrawn' | 'events' | 'ink' | 'tints'> {
		return {
			overview: this.#overview,
			detail: this.#detail,
			relief: { small: absolute(RELIEF[theme].small), full: absolute(RELIEF[theme].full) },
			strands: this.#strands,
			places: this.#places,
			names: this.#names,
			routeNames: this.#routeNames,
			fontFaces: fontFaces(absolute)
		};
	}
}
