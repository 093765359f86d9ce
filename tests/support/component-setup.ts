/** Takes each component away after its test, and stands in for what a document without a layout lacks. */
import { configure } from '@testing-library/svelte';
import '@testing-library/svelte/vitest';

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
