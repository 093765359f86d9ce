/** Of which day something is. @param day in words: "29 June 2026" */

export const asOfText = (day: string): string => `As of ${day}`;
/** Beside the badge of a voice. */
export const asOfAside = (day: string): string => `as of ${day}`;
export const asOfSentence = (day: string): string => `As of ${day}.`;
