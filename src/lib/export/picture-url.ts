/** A drawing as a picture made of pixels. In a browser only. */

const QUALITY = 0.9;

/** @param svg a document that stands for itself @returns a data URL; rejects where the drawing can't be read */
export async function pictureUrl(
	svg: string,
	{ width, height }: { readonly width: number; readonly height: number },
	type: 'png' | 'jpeg'
): Promise<string> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [width, height];
		canvas.getContext('2d')!.drawImage(image, 0, 0, width, height);
		return canvas.toDataURL(`image/${type}`, QUALITY);
	} finally {
		URL.revokeObjectURL(address);
	}
}
