/**
 * What other programs than wrote it read back of a saved picture: lines and words where they stand, px of the
 * picture, from its upper left corner.
 */
export type Point = readonly [x: number, y: number];
export type Anchor = 'start' | 'middle' | 'end';

export interface PictureLine {
	/** #rrggbb */
	readonly colour: string;
	readonly width: number;
	readonly points: readonly Point[];
}
export interface PictureWords {
	/** Without spaces: some programs take room between letters for one. */
	readonly text: string;
	/** Of its baseline, where it is anchored so. */
	readonly at: (anchor: Anchor) => Point;
	/** Degrees clockwise. */
	readonly angle: number;
}
export interface ReadPicture {
	readonly lines: readonly PictureLine[];
	readonly words: readonly PictureWords[];
}

export const withoutSpaces = (text: string) => text.replace(/\s+/g, '');
