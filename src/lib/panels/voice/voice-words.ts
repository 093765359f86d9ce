/** What the three voices are called wherever one of them speaks. */
export const VOICE_WORDS = { article: 'The article', computed: 'Computed', record: 'Record' } as const;
