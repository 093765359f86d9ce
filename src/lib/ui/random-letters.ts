/**
 * Letters and digits that nobody has drawn before. `crypto.randomUUID` would be shorter; browsers have it on
 * HTTPS alone.
 */
export const randomLetters = (length: number): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => (byte % 36).toString(36)).join('');
