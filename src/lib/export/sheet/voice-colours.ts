/** The three voices on light and on dark paper: the page's own colours (app.css). */
import type { Voice } from '../../report/deck/deck';

export const VOICE_COLOURS: Readonly<Record<'light' | 'dark', Readonly<Record<Voice, string>>>> = {
	light: { article: '#7a4a12', computed: '#2d5a86', record: '#3d6141' },
	dark: { article: '#e6b877', computed: '#93c1ee', record: '#9ecda3' }
};
