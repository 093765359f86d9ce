/**
 * A file of the reader's, read by a worker of its own. Never throws, and always ends: says why nothing came
 * of it.
 */
import { inTime, TooLate } from '../../ui/in-time';
import { LIMITS } from './limits';
import { refused, TOO_LARGE, type Reading } from './reading';
import type { FileToRead } from './worker';
import ReadingWorker from './worker?worker';

export async function readFile(file: File): Promise<Reading> {
	if (file.size > LIMITS.bytes) return refused(TOO_LARGE);
	const over = new AbortController();
	try {
		return await inTime(opened(file, over.signal), LIMITS.time);
	} catch (error) {
		if (error instanceof TooLate)
			return refused(`not read within ${LIMITS.time / 1000} seconds: simplify it`);
		console.info('A file could not be read:', error);
		// As a folder that was dropped, or a file on a stick that is gone.
		return refused('could not be opened');
	} finally {
		over.abort();
	}
}

/** A drive in a network may take its time, too. */
async function opened(file: File, over: AbortSignal): Promise<Reading> {
	const bytes = await file.arrayBuffer();
	over.throwIfAborted();
	return inWorker({ name: file.name, bytes }, over);
}

function inWorker(given: FileToRead, over: AbortSignal): Promise<Reading> {
	const worker = new ReadingWorker();
	over.addEventListener('abort', () => worker.terminate());
	return new Promise<Reading>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Reading>) => resolve(data);
		worker.onmessageerror = () => reject(new Error('What the worker has read did not arrive.'));
		worker.onerror = (event) => {
			// It would be reported as an error of the page.
			event.preventDefault();
			reject(new Error(event.message || 'The worker that reads files could not be started.'));
		};
		worker.postMessage(given, [given.bytes]);
	});
}
