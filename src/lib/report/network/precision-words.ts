/** How far to trust a drawn line, in words. */
import type { Precision } from '../../atlas/words';

export const PRECISION_WORDS: Readonly<Record<Precision, string>> = {
	surveyed: 'From published survey data.',
	traced: 'Follows the real course closely, on an open trace or a river.',
	waypoints: 'Real stations and bends, joined; a few kilometres off between them.',
	schematic: 'Only the endpoints and the general course are known, as for planned lines and sea lanes.'
};
