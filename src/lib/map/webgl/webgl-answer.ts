/**
 * The answer to a question on the WebGL map. Its sources and layers are put up when something is first asked.
 */
import type { FeatureCollection } from 'geojson';
import { Marker, type GeoJSONSource, type Map as MapLibre } from 'maplibre-gl';
import { isEmpty, NO_ANSWER, type AnswerOnMap } from '../scene/answer/answer';
import { markData, pathData } from './data/answer-data';
import { answerLayers, answerSources, type AnswerSources } from './style/answer-layers';
import type { Dot } from '../scene/answer/pointed';
import { putImages } from './put-images';
import { answerImages, type SymbolImage } from './symbol-images';
import { layerAbove, type AnswerPlaces } from './style/style';
import type { MapTheme } from '../symbology/theme';

/** What closed countries look like as shapes. */
type Countries = (codes: ReadonlySet<string>) => FeatureCollection;

export class WebglAnswer {
	readonly #countries: Countries;
	#answer = NO_ANSWER;
	#isUp = false;
	#dot: Marker | undefined;

	constructor(countries: Countries) {
		this.#countries = countries;
	}

	/** To be called when the style is there. */
	show(map: MapLibre, answer: AnswerOnMap, theme: MapTheme): void {
		if (answer === this.#answer) return;
		this.#answer = answer;
		for (const [list, ids] of Object.entries(placesOf(answer))) map.setGlobalStateProperty(list, ids);
		if (this.#isUp) {
			for (const [id, { data }] of Object.entries(answerSources(this.#data()))) {
				const source = map.getSource<GeoJSONSource>(id);
				void source?.setData(data as FeatureCollection);
			}
		} else if (!isEmpty(answer)) this.#putUp(map, theme);
	}

	/** For a style that is made anew. */
	inStyle(): { readonly answer: AnswerSources | null; readonly answerPlaces: AnswerPlaces } {
		return { answer: this.#isUp ? this.#data() : null, answerPlaces: placesOf(this.#answer) };
	}

	images(theme: MapTheme): readonly SymbolImage[] {
		return this.#isUp ? answerImages(theme) : [];
	}

	/** A dot on a path; null takes it away. */
	point(map: MapLibre, dot: Dot | null): void {
		if (!dot) {
			this.#dot?.remove();
			this.#dot = undefined;
			return;
		}
		this.#dot ??= new Marker({ element: dotElement() });
		this.#dot.getElement().style.background = `var(--${dot.colour})`;
		this.#dot.setLngLat([...dot.at]).addTo(map);
	}

	#putUp(map: MapLibre, theme: MapTheme): void {
		this.#isUp = true;
		putImages(map, answerImages(theme));
		for (const [id, source] of Object.entries(answerSources(this.#data()))) map.addSource(id, source);
		const isPresent = (id: string) => map.getLayer(id) !== undefined;
		for (const layer of answerLayers(theme)) map.addLayer(layer, layerAbove(layer.id, isPresent));
	}

	#data(): AnswerSources {
		return {
			paths: pathData(this.#answer),
			marks: markData(this.#answer),
			closedCountries: this.#countries(this.#answer.closed.countries)
		};
	}
}

const placesOf = ({ places, ends, offered }: AnswerOnMap): AnswerPlaces => ({
	places,
	ends: ends.map(({ id }) => id),
	offered
});

function dotElement(): HTMLElement {
	const element = document.createElement('div');
	const { style } = element;
	Object.assign(style, { width: '14px', height: '14px', borderRadius: '50%', pointerEvents: 'none' });
	style.border = '2.5px solid var(--map-casing)';
	return element;
}
