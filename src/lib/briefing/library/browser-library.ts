/** The library of this browser. */
import { withEmbeddedItems } from '../../storage/embedded-items';
import { browserBackend, browserChanges } from '../../storage/browser-store';
import { BRIEFINGS, Library } from './library';

// The list hears what an editor of the same window saves as it is left.
const changes = browserChanges('isthmus:library', true);
const backend = browserBackend('isthmus', 'briefings', changes.notifyEveryWindow);

export const library = new Library(
	withEmbeddedItems(BRIEFINGS, backend, globalThis.oneFile?.carried.briefings ?? []),
	changes
);
