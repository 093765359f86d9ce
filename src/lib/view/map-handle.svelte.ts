/**
 * The map on the page: what only a map can say (where a point stands, how far it has to move), and what is
 * shown on it beyond the view. Nothing of it is part of a link.
 */
import { untrack } from 'svelte';
import type { Ink } from './ink';
import type { ScreenProjection } from './screen-projection';
import type { Selection } from './selection';
import type { Camera, Focus } from './state';

/** What a map answers while it is on the page. */
export interface MountedMap {
	/** Follows every move of the map. */
	readonly projection: ScreenProjection;
	/** The camera that brings what is in focus into sight; null where the map can stay. */
	readonly framing: (focus: Focus, camera: Camera | null) => Camera | null;
	/**
	 * The camera that shows all of these routes; null where those that are switched on are in sight already.
	 * @param switchedOn null: they are fitted, whatever is in sight
	 */
	readonly framingRoutes: (
		shown: readonly Selection[],
		switchedOn: readonly Selection[] | null,
		camera: Camera | null
	) => Camera | null;
	/** The camera that shows all of these bounds: west, south, east, north, degrees. */
	readonly fitting: (bounds: readonly [number, number, number, number]) => Camera | null;
	/** The camera of this map as a step of a briefing stores it, for screens of every size. */
	readonly toReference: (camera: Camera) => Camera;
	/** Drops a move that the reader has begun and that hasn't ended: the map goes where the view says. */
	readonly recall: () => void;
}

export class MapHandle {
	#mounted = $state.raw<MountedMap | null>(null);
	#ink = $state.raw<() => readonly Ink[]>(() => []);
	/** Where the other window of a presentation is moving the map; null: it rests where the view says. */
	remoteCamera = $state.raw<Camera | null>(null);
	/** What is drawn onto the map by hand. */
	readonly ink = $derived.by(() => this.#ink());

	/** Null as long as no map is on the page. */
	get projection(): ScreenProjection | null {
		return this.#mounted?.projection ?? null;
	}

	/** @returns takes the map away again */
	register(map: MountedMap): () => void {
		this.#mounted = map;
		return () => {
			if (this.#mounted === map) this.#mounted = null;
		};
	}

	/** Shows these strokes, as they change. @returns shows none again */
	showInk(strokes: () => readonly Ink[]): () => void {
		this.#ink = strokes;
		return () => {
			if (this.#ink === strokes) this.#ink = () => [];
		};
	}

	framing(focus: Focus, camera: Camera | null): Camera | null {
		return untrack(() => this.#mounted)?.framing(focus, camera) ?? null;
	}

	/** @param switchedOn null: they are fitted, whatever is in sight */
	framingRoutes(
		shown: readonly Selection[],
		switchedOn: readonly Selection[] | null,
		camera: Camera | null
	): Camera | null {
		return untrack(() => this.#mounted)?.framingRoutes(shown, switchedOn, camera) ?? null;
	}

	fitting(bounds: readonly [number, number, number, number]): Camera | null {
		return untrack(() => this.#mounted)?.fitting(bounds) ?? null;
	}

	toReference(camera: Camera): Camera {
		return untrack(() => this.#mounted)?.toReference(camera) ?? camera;
	}

	recall(): void {
		untrack(() => this.#mounted)?.recall();
	}
}
