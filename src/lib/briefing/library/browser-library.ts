/** The library of this browser. */
import { withBroughtItems } from '../../storage/brought-items';
import { browserBackend, browserChanges } from '../../storage/browser-store';
import { BRIEFINGS, Library } from './library';

// The list hears what an editor of the same window saves as it is left.
const changes = browserChanges('isthmus:library', true);
const backend = browserBackend('isthmus', 'briefings', changes.ringEverywhere);

export const library = new Library(
	withBroughtItems(BRIEFINGS, backend, globalThis.oneFile?.carried.briefings ?? []),
	changes
);
