import { USER_LAYER_VOICE } from '../view/user-layer';

/**
 * What the three voices are called wherever one of them speaks, and the reader's own layers, for which none
 * of the three does.
 */
export const VOICE_WORDS = {
	article: 'The article',
	computed: 'Computed',
	record: 'Record',
	yours: USER_LAYER_VOICE
} as const;
