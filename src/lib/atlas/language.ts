/** The language of the program's own words, numbers, dates and lists: the one place that names it. */
export const LANGUAGE = 'en-GB';
