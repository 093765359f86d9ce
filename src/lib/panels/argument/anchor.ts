/** Where a claim stands in the panel on the argument. */
export const anchor = (claim: string) => `claim-${claim}`;
