/** The filters need a script; without one, all claims are there. */
export const csr = true;
