/** A file as an address that holds it. */
export async function dataUrl(file: Blob): Promise<string> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return `data:${file.type};base64,${btoa(text)}`;
}
