/** What the WebGL map is given to show, and the events it reports. */
import type { Place } from '../../atlas/atlas';
import type { Zooms } from '../../atlas/map-limits';
import type { Ink } from '../../view/ink';
import type { UserLayer } from '../../view/user-layer';
import type { Camera, ViewState } from '../../view/state';
import type { Box } from '../geometry/box';
import type { Context } from '../scene/context/context';
import type { Overlays } from '../scene/overlays';
import type { Hit } from '../interaction/picking';
import type { ThemeName } from '../symbology/theme';

/** What the map shows; `theme` is resolved (never "as the system"), `userLayers` are those that are shown. */
export interface Shown {
	readonly state: ViewState;
	/** How far and how near it goes. */
	readonly zooms: Zooms;
	readonly theme: ThemeName;
	readonly day: string;
	readonly overlays: Overlays;
	/** What of the region's network belongs to no route; none until it has come. */
	readonly context: Context;
	/** Places with a ring around them, also those that no route passes. */
	readonly ringed: readonly Pick<Place, 'id' | 'at'>[];
	readonly ink: readonly Ink[];
	readonly userLayers: readonly UserLayer[];
	/** What lies over the map, px of its box. */
	readonly furniture: readonly Box[];
}

export interface MapEvents {
	/** Where the map looks, at every frame of a move. */
	seen: (camera: Camera) => void;
	/** The reader is moving the map, at every frame. */
	moving: (camera: Camera) => void;
	/** The reader has moved the map. */
	moved: (camera: Camera) => void;
	/** Over something, or over nothing. Says whether a click would do anything. */
	hovered: (hit: Hit | null) => boolean;
	clicked: (hit: Hit) => void;
	/** First complete picture, and again after a lost context has recovered. */
	ready: () => void;
	lost: () => void;
}
