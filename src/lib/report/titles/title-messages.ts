/** Titles of views, each whole, with its parts by name. Which one a view has: `view-title`. */
import { capital } from '../format/case-text';

/** @param closed "Iran and Beta"; null: nothing is closed */
export const wayTitle = (from: string, to: string, closed: string | null): string =>
	closed === null ? `${from} to ${to}` : `${from} to ${to} with ${closed} closed`;

export const comparedTitle = (from: string, to: string, closed: string | null): string =>
	closed === null ? `Comparison: ${from} to ${to}` : `Comparison: ${from} to ${to} with ${closed} closed`;

/** Whole routes are compared as they stand, whatever is closed. */
export const ROUTES_COMPARED = 'Route comparison';

export const hangsOnTitle = (from: string, to: string): string => `Critical links: ${from} to ${to}`;

export const closedTitle = (closed: string): string => `Closures: ${closed}`;

/** @param power as it stands within a sentence */
export const stakesTitle = (power: string): string =>
	`${capital(power)}’s stake in the routes between the Black Sea and the Caspian`;

/** Under a title of its own. @param routes a sentence, or nothing */
export const stakesSubtitle = (power: string, routes: string): string =>
	`${capital(power)}’s stake. ${routes}`;

export const stanceTitle = (route: string): string => `Country positions on ${route}`;
export const CLAIM_TITLE = 'What a claim in the article refers to';

export const NO_ROUTES = {
	title: 'Between the Black Sea and the Caspian',
	long: 'No routes are shown.'
} as const;
export const ALL_ROUTES = 'Routes between the Black Sea and the Caspian';
export const shownRoutes = (routes: string): string => `Shown: ${routes}.`;
/** "South (Hills; Coast)" */
export const routeWithVariants = (route: string, variants: readonly string[]): string =>
	`${route} (${variants.join('; ')})`;

/** One of what is compared. @param letter "A" */
export const comparedItem = (letter: string, name: string, hasWay: boolean): string =>
	`${letter} ${orMissing(name, hasWay)}`;

/** What is compared, where it has no way said to be missing: its map is empty. */
export const orMissing = (name: string, hasWay: boolean): string =>
	hasWay ? name : `${name} (no route on these terms)`;
