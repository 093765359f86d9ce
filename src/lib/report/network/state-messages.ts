/** What the line of a route’s state may say, each message whole. When it says which: `state-line`. */
import { inRow } from '../format/list-text';
import { UNRECORDED } from '../format/record-words';

export const IN_USE = {
	whole: 'In use',
	limited: 'In limited or test use',
	/** @param share "6%" */
	partlyLimited: (share: string) => `In use, ${share} with limited or test traffic`
} as const;

/** Of a route that is open, though not by all its variants. @param use one of the above */
export const VARIANTS_CLOSED = {
	unstarted: (use: string, closed: number, all: number) => `${use}; ${closed} of ${all} variants not started`,
	construction: (use: string, closed: number, all: number) =>
		`${use}; ${closed} of ${all} variants under construction`,
	otherwise: (use: string, closed: number, all: number) => `${use}; ${closed} of ${all} variants not open`
} as const;

/** Of a route that is all in one state. */
export const CLOSED_WHOLE = {
	construction: 'Not open: under construction',
	suspended: 'Not in use: suspended',
	planned: 'On paper only: planned, nothing built',
	proposed: 'On paper only: proposed, nothing built',
	unbuilt: 'On paper only: nothing built'
} as const;

/** Why a part isn’t open. @param share "6%" @param where "in Armenia" */
export const REASONS = {
	construction: (share: string) => `${share} under construction`,
	unstarted: (where: string) => `not started ${where}`,
	/** @param mode "rail" */
	unstartedOf: (mode: string, where: string) => `${mode} not started ${where}`,
	suspended: (where: string) => `suspended ${where}`,
	unknown: (share: string) => `${share} ${UNRECORDED}`
} as const;

/**
 * What is in use of a route that is open in part. @param of how much, by length or by variants: "6%", "1 of
 * 6 variants" @param limited how much has limited or test traffic: "25%"
 */
export const USED = {
	whole: (of: string) => `${of} in use`,
	limited: (of: string) => `${of} in limited or test use`,
	partlyLimited: (of: string, limited: string) => `${of} in use (${limited} with limited or test traffic)`
} as const;
export const ofVariants = (open: number, all: number): string => `${open} of ${all} variants`;

/** @param reasons of the above, at least one */
export const notOpen = (reasons: readonly string[]): string => `Not open: ${inRow(reasons)}`;
export const partlyOpen = (use: string, reasons: readonly string[]): string =>
	`Partly open: ${inRow([use, ...reasons])}`;
/** @param use of the above */
export const mostlyUnknown = (use: string): string => `Mostly ${UNRECORDED}: ${use}`;
