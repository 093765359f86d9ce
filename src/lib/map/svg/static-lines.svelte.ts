/** The lines of the static map, as the view and its overlays change: route segments, and paths over them. */
import type { View } from '../../view/view.svelte';
import { drawnSegments, drawnStretches } from '../scene/drawn-segments';
import type { Overlays } from '../scene/overlays';
import { segmentStates, segmentsOf, travelDirections, type RouteSegment } from '../scene/route-segments';

export class StaticLines {
	readonly #view: View;
	readonly #overlays: () => Overlays;
	readonly #segments: readonly RouteSegment[];
	readonly #directions: ReturnType<typeof travelDirections>;

	constructor(view: View, overlays: () => Overlays) {
		this.#view = view;
		this.#overlays = overlays;
		this.#segments = segmentsOf(view.atlas);
		this.#directions = travelDirections(view.atlas);
	}

	readonly #states = $derived.by(() => {
		const { atlas, state, day } = this.#view;
		const { stakes, answer } = this.#overlays();
		return segmentStates(this.#segments, this.#directions, atlas, state, day, stakes, answer.context);
	});
	readonly segments = $derived.by(() =>
		drawnSegments({ atlas: this.#view.atlas, segments: this.#segments, states: this.#states })
	);
	/** Of the paths of an answer. */
	readonly stretches = $derived.by(() => drawnStretches(this.#overlays().answer.stretches));
	readonly all = $derived.by(() => [...this.segments, ...this.stretches]);
	/** Ids of the links drawn. */
	readonly links = $derived.by(() => [...new Set(this.all.map(({ link }) => link))]);
	/** Routes that are named; behind an answer, none. */
	readonly named: ReadonlySet<string> = $derived.by(() =>
		this.#overlays().answer.context === 'shown' ? this.#view.visible : new Set<string>()
	);
}
