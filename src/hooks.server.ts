import type { Handle } from '@sveltejs/kit';

/**
 * The two files of type that every page is set in: a page that has them at once is laid out and painted once.
 */
const FIRST_TYPE = /noto-sans-latin-[46]00-normal/;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ type, path }) => type === 'js' || type === 'css' || FIRST_TYPE.test(path) });
