/** Whose names stand on a map, and on what terms. */
import { VIEWPOINT_TITLES } from '../../atlas/viewpoint';
import type { Viewpoint } from '../../atlas/words';

/** "Baku’s names" */
export const namesStamp = (viewpoint: Viewpoint): string => `${VIEWPOINT_TITLES[viewpoint]}’s names`;

/** On what is saved. */
export const namesNote = (viewpoint: Viewpoint | null): string =>
	viewpoint === null ? 'Neutral names.' : `${namesStamp(viewpoint)}, neutral where none is on record.`;

/** Below the map, before what is said of its borders. */
export const namesPolicy = (viewpoint: Viewpoint): string =>
	`${namesStamp(viewpoint)} stand where one is on record, neutral ones elsewhere.`;

/** Read out as they are chosen. @param known of how many of all routes they are on record */
export const namesOnRecord = (viewpoint: Viewpoint, known: number, all: number): string =>
	`${namesStamp(viewpoint)} are on record for ${known} of ${all} routes. The others keep the neutral name. Each route’s panel says who calls it what.`;

/** Of one route. */
export const noNameSentence = (viewpoint: Viewpoint): string =>
	`No name that ${VIEWPOINT_TITLES[viewpoint]} uses for this route is on record; the label is the neutral one.`;
