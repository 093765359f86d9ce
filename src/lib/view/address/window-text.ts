/**
 * What an address says of the window that shows a briefing, and not of what it shows: `screen=presenter`,
 * `auto=1`.
 */
import type { Dropped } from './codec';

export interface WindowSettings {
	/** The audience's screen, the presenter's with the notes, or the explorer in which a briefing is made. */
	readonly screen: 'audience' | 'presenter' | 'editor';
	/** Steps advance by themselves, and begin again after the last. */
	readonly auto: boolean;
}

export const WINDOW_NAMES = ['screen', 'auto'] as const;
const VALUES: Readonly<Record<(typeof WINDOW_NAMES)[number], readonly string[]>> = {
	screen: ['audience', 'presenter', 'editor'],
	auto: ['0', '1']
};
export const AUDIENCE: WindowSettings = { screen: 'audience', auto: false };

export function readWindow(query: string): WindowSettings {
	const parameters = new URLSearchParams(query);
	const screen = parameters.get('screen');
	return {
		screen: screen === 'presenter' || screen === 'editor' ? screen : 'audience',
		auto: parameters.get('auto') === '1'
	};
}

/** What stands after the view in an address: `&screen=presenter`. */
export const writeWindow = ({ screen, auto }: WindowSettings): string =>
	`${screen === 'audience' ? '' : `&screen=${screen}`}${auto ? '&auto=1' : ''}`;

export const droppedFromWindow = (parameters: URLSearchParams): Dropped[] =>
	WINDOW_NAMES.flatMap((name) => {
		const text = parameters.get(name);
		return text === null || VALUES[name].includes(text) ? [] : [`${name}=${text}`];
	});
