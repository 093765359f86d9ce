/** The three voices on white paper: the page's own colours (app.css). */
import type { Voice } from './deck';

export const VOICE_COLOURS: Readonly<Record<Voice, string>> = { article: '#7a4a12', computed: '#2d5a86', record: '#3d6141' };
