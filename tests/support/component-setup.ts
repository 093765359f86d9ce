/** Takes each component away after its test, and stands in for what a document without a layout lacks. */
import { act, cleanup, configure, setup } from '@testing-library/svelte';
import { afterEach, beforeEach } from 'vitest';

/** Files share what they import: what the library would register once is registered for each of them. */
beforeEach(setup);
afterEach(async () => {
	await act();
	cleanup();
});

/** What is fetched when it is needed comes late on a busy machine. */
configure({ asyncUtilTimeout: 10_000 });

/** Nothing has a size here, and nothing changes it. */
globalThis.ResizeObserver ??= class {
	observe(): void {}
	unobserve(): void {}
	disconnect(): void {}
};
/** Nothing scrolls, and no screen is wide. */
Element.prototype.scrollIntoView ??= () => {};
globalThis.matchMedia ??= (media) =>
	Object.assign(new EventTarget(), {
		...{ matches: false, media, onchange: null },
		...{ addListener: () => {}, removeListener: () => {} }
	});
