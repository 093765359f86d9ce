/**
 * What is saved: a view as it stands, a comparison or a stress test with its tables, all steps of a briefing.
 */
export const KINDS = ['view', 'comparison', 'stress', 'briefing'] as const;
export type Kind = (typeof KINDS)[number];
