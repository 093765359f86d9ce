/** What the first picture has to know of the context before it has come. */
import type { Place } from '../../../atlas/atlas';
import type { PlaceKind } from '../../../atlas/words';
import type { Context, ContextInSight } from './context';

/** Nothing, as long as it hasn't come or isn't shown. */
export const NO_CONTEXT: Context = { links: [], places: [] };
export const NONE_IN_SIGHT: ContextInSight = { lines: [], places: [] };

const SETTLED: readonly PlaceKind[] = ['city', 'station', 'port', 'junction'];
/** Whether a place is a town, as the base map has them, and may name it. */
export const isSettled = ({ kind }: Pick<Place, 'kind'>): boolean => SETTLED.includes(kind);
