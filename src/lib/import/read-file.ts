/** A file of the reader's, read by a worker of its own. Never throws: says why nothing came of it. */
import { LIMITS } from './limits';
import { refused, TOO_LARGE, type Reading } from './reading';
import type { Asked } from './worker';
import ReadingWorker from './worker?worker';

export async function readFile(file: File): Promise<Reading> {
	if (file.size > LIMITS.bytes) return refused(TOO_LARGE);
	try {
		const bytes = await file.arrayBuffer();
		return await inWorker({ name: file.name, bytes });
	} catch (error) {
		console.info('A file could not be read:', error);
		// As a folder that was dropped, or a file on a stick that is gone.
		return refused('could not be opened');
	}
}

function inWorker(asked: Asked): Promise<Reading> {
	const worker = new ReadingWorker();
	let timer: ReturnType<typeof setTimeout> | undefined;
	return new Promise<Reading>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Reading>) => resolve(data);
		worker.onerror = (event) => {
			// It would be reported as an error of the page.
			event.preventDefault();
			reject(new Error(event.message || 'The worker that reads files could not be started.'));
		};
		timer = setTimeout(() => resolve(refused(`not read within ${LIMITS.time / 1000} seconds: simplify it`)), LIMITS.time);
		worker.postMessage(asked, [asked.bytes]);
	}).finally(() => {
		clearTimeout(timer);
		worker.terminate();
	});
}
