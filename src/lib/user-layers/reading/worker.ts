/** Reads files beside the page, so that a large one doesn't stop it. One message in, one out. */
import { readLayer } from './read-layer';
import { refused } from './reading';

export interface FileToRead {
	readonly name: string;
	readonly bytes: ArrayBuffer;
}

self.onmessage = ({ data: { name, bytes } }: MessageEvent<FileToRead>) =>
	void readLayer(name, new Uint8Array(bytes))
		.catch(() => refused('could not be read'))
		.then((reading) => self.postMessage(reading));
