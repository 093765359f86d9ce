/** Reads files beside the page, so that a large one doesn't stop it. One message in, one out. */
import { readLayer } from './read-layer';

export interface Asked {
	readonly name: string;
	readonly bytes: ArrayBuffer;
}

self.onmessage = ({ data: { name, bytes } }: MessageEvent<Asked>) =>
	void readLayer(name, new Uint8Array(bytes)).then((reading) => self.postMessage(reading));
