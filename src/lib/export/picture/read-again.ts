/**
 * A drawing of ours, read again: a file made of one that breaks off would be saved with a part of it, or with
 * none, and nobody would know.
 */

/** @param svg a document @throws where it isn't well-formed */
export function drawingDocument(svg: string): Document {
	const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
	const fault = drawing.querySelector('parsererror');
	if (fault)
		throw new Error(
			`The drawing can’t be read (${/error on line [^\n]*/.exec(fault.textContent)?.[0] ?? 'not well-formed'}).`
		);
	return drawing;
}
