/**
 * A drawing that has been written, read again: one that breaks off would be saved with a part of it, or with
 * none, and nobody would know.
 */

/**
 * @param svg a document @throws where it isn't well-formed. Outside a browser, which alone can read it,
 * nothing is checked.
 */
export function checkDrawing(svg: string): void {
	if (typeof DOMParser === 'undefined') return;
	const fault = new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror');
	if (fault)
		throw new Error(
			`The drawing can’t be read (${/error on line [^\n]*/.exec(fault.textContent)?.[0] ?? 'not well-formed'}).`
		);
}
