/**
 * What a question puts on the map: the paths of the answer, what is closed, and where the reader may click.
 * Both maps take it as it is.
 */
import type { Position } from '../../../atlas/atlas';
import type { Mode, Status } from '../../../atlas/words';
import type { Path } from '../../../analysis/path';
import type { Bounds } from '../../geometry/mercator';
import type { PathRole } from '../../symbology/answer-symbols';
import type { AnswerColour } from '../../symbology/palettes';

/** How the routes stand behind an answer. */
export type Context = 'shown' | 'dimmed' | 'off';

/** How a line runs on the map where a name stands beside it; rising: from south-west to north-east. */
export type Slant = 'flat' | 'rising' | 'falling' | 'steep';

/** Which edge of the frame something lies near: its name has to lead away from there. */
export type Edge = 'west' | 'middle' | 'east';

export interface End {
	readonly id: string;
	readonly name: string;
	readonly at: Position;
	readonly edge: Edge;
}

export interface DrawnPath {
	/** The letter, `best`, `lost`, or `alternative-1` and on. */
	readonly key: string;
	readonly role: PathRole;
	readonly letter: string | null;
	readonly colour: AnswerColour;
	readonly title: string;
	readonly path: Path;
	/** Where its name stands: where it is most alone. */
	readonly at: Position;
	readonly slant: Slant;
	readonly edge: Edge;
	/** Its lines where it runs alone, each in one piece; its whole line where it never does. */
	readonly alone: readonly (readonly Position[])[];
}

/** A link, or the part of it that a path takes, as drawn. */
export interface Piece {
	/** The link's id where it is whole. */
	readonly id: string;
	readonly coordinates: readonly Position[];
}

export interface Stretch {
	readonly id: string;
	readonly path: string;
	readonly role: PathRole;
	readonly colour: AnswerColour;
	readonly link: string;
	readonly mode: Mode;
	readonly status: Status;
	readonly piece: Piece;
	/** Place among the paths on the link, as for segments. */
	readonly slot: number;
	/** Higher lies on top. */
	readonly order: number;
}

export interface AnswerOnMap {
	readonly context: Context;
	readonly paths: readonly DrawnPath[];
	readonly stretches: readonly Stretch[];
	/** Places on the paths, shown from their usual zoom. */
	readonly places: readonly string[];
	/** Ends of the paths, shown at any zoom. */
	readonly ends: readonly End[];
	/** Places that a click may choose, shown earlier than usual. */
	readonly offered: readonly string[];
	readonly closed: {
		readonly countries: ReadonlySet<string>;
		readonly places: readonly { readonly place: string; readonly at: readonly [number, number] }[];
		readonly links: readonly { readonly link: string; readonly piece: Piece }[];
	};
	/** Whether the colours say what closing a link does. */
	readonly critical: boolean;
	/** What the map shows while nobody has moved it: all paths. Null: the whole region. */
	readonly frame: Bounds | null;
}

export const NO_ANSWER: AnswerOnMap = {
	context: 'shown',
	paths: [],
	stretches: [],
	places: [],
	ends: [],
	offered: [],
	closed: { countries: new Set(), places: [], links: [] },
	critical: false,
	frame: null
};

/** Whether there is anything to draw. */
export const isEmpty = ({ stretches, offered, closed }: AnswerOnMap): boolean =>
	stretches.length + offered.length + closed.places.length + closed.links.length + closed.countries.size ===
	0;
