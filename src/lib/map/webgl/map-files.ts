/**
 * The files behind the map, in three steps: what the first picture needs, what makes it fine, and coasts and
 * borders for a near view. All from the app's own origin.
 */
import type { FeatureCollection, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { CountryGrid } from '../../atlas/country-grid';
import detailUrl from '$geodata/base/detail.topojson?url';
import overviewUrl from '$geodata/base/overview.topojson?url';
import townsOverviewUrl from '$geodata/base/towns-overview.json?url';
import townsUrl from '$geodata/base/towns.json?url';
import type { Atlas } from '../../atlas/atlas';
import type { Stance } from '../../atlas/words';
import { fetchJson, type Town } from '../base/gazetteer';
import { baseFeatures, countryFeatures, type BaseFeatures } from '../base/base-features';
import { fontFaces } from '../symbology/fonts';
import { nameData, placeTownData, placeData, routeNameData } from './data/map-data';
import { RELIEF } from '../base/relief';
import type { StyleInput } from './style/style';
import type { ThemeName } from '../symbology/theme';

/** What the first picture needs, asked for as soon as this module is here. */
const first = Promise.all([fetchJson<Topology>(overviewUrl), fetchJson<Town[]>(townsOverviewUrl)]);
// Whoever awaits it handles a failure; until then the browser must not report it as unhandled.
first.catch(() => {});

const absolute = (url: string) => new URL(url, document.baseURI).href;

export class MapFiles {
	readonly #atlas: Atlas;
	readonly #topology: Topology;
	readonly #overview: BaseFeatures;
	readonly #routeNames: FeatureCollection;
	#detail: BaseFeatures | null = null;
	#fine = false;
	readonly #places: FeatureCollection;
	/** Named on the map, by their zoom. */
	towns: readonly Town[];
	/** Null until the map is refined. */
	grid: CountryGrid | null = null;
	#names: FeatureCollection;
	#placeTowns: FeatureCollection;

	private constructor(atlas: Atlas, topology: Topology, towns: readonly Town[]) {
		this.#atlas = atlas;
		this.#topology = topology;
		this.#overview = baseFeatures(topology);
		this.#routeNames = routeNameData(atlas);
		this.#places = placeData(atlas);
		this.towns = towns;
		this.#names = nameData(atlas, towns);
		this.#placeTowns = placeTownData(atlas, towns);
	}

	/** Rejects when a file of the first picture can't be had. */
	static async load(atlas: Atlas): Promise<MapFiles> {
		const [overview, towns] = await first;
		return new MapFiles(atlas, overview, towns);
	}

	/**
	 * Fetches the whole relief and gazetteer, and which country lies where. The relief is only warmed in the
	 * cache: the map takes it by its address.
	 */
	async refine(theme: ThemeName, signal: AbortSignal): Promise<void> {
		const [towns, { countryGrid }] = await Promise.all([
			fetchJson<Town[]>(townsUrl, signal),
			import('../base/country-grid'),
			fetch(RELIEF[theme].full, { signal })
		]);
		this.#fine = true;
		this.grid = countryGrid;
		this.towns = towns;
		this.#names = nameData(this.#atlas, towns);
		this.#placeTowns = placeTownData(this.#atlas, towns);
	}

	/** Fetches coasts, rivers and borders for a near view. */
	async loadDetail(signal: AbortSignal): Promise<void> {
		this.#detail = baseFeatures(await fetchJson<Topology>(detailUrl, signal));
	}

	/** Whether the whole relief and gazetteer have come. */
	get fine(): boolean {
		return this.#fine;
	}

	/** Countries with where they stand. */
	tints(stances: ReadonlyMap<string, Stance>): FeatureCollection {
		const { type, features } = this.countries(stances);
		return {
			type,
			features: features.map((item) => ({ ...item, properties: { stance: stances.get(item.properties.c) } }))
		};
	}

	/** The shapes are made only when they are asked for. */
	countries(codes: {
		readonly size: number;
		readonly has: (code: string) => boolean;
	}): FeatureCollection<Geometry, { c: string }> {
		const features =
			codes.size === 0
				? []
				: countryFeatures(this.#topology).features.filter(({ properties }) => codes.has(properties.c));
		return { type: 'FeatureCollection', features };
	}

	sources(
		theme: ThemeName
	): Pick<
		StyleInput,
		'overview' | 'detail' | 'relief' | 'places' | 'names' | 'placeTowns' | 'routeNames' | 'fontFaces'
	> {
		return {
			overview: this.#overview,
			detail: this.#detail,
			relief: absolute(this.#fine ? RELIEF[theme].full : RELIEF[theme].small),
			places: this.#places,
			names: this.#names,
			placeTowns: this.#placeTowns,
			routeNames: this.#routeNames,
			fontFaces: fontFaces(absolute)
		};
	}
}
