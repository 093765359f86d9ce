/** What paths are called wherever one sees or reads of them: on the map, on slides, in files and panels. */
export const NO_WAY = 'no route';
export const BEST_WAY = 'Best route';
export const WITH_NOTHING_CLOSED = 'Baseline';
/** "Other way 1", never broken. @param index from 0 */
export const otherWay = (index: number): string => `Alternative\u00a0${index + 1}`;
/** "Way A" */
export const wayLettered = (letter: string): string => `Route ${letter}`;
