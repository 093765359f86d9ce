/** What paints pixels: the browser's canvas; where there is no browser, a library's, given in its place. */
export interface Canvases {
	/** An empty one of so many pixels. */
	readonly create: (width: number, height: number) => HTMLCanvasElement;
	/** A picture that can be drawn; rejects where it can't be had. */
	readonly load: (url: string) => Promise<HTMLImageElement>;
}

export const BROWSER_CANVASES: Canvases = {
	create: (width, height) => Object.assign(document.createElement('canvas'), { width, height }),
	load: async (url) => {
		const image = new Image();
		image.src = url;
		await image.decode();
		return image;
	}
};
