/** What an address says of the window that shows a briefing, and not of what it shows: `screen=presenter`, `auto=1`. */
import type { Dropped } from './codec';

export interface WindowSettings {
	/** The audience's screen, or the presenter's with the notes. */
	readonly screen: 'audience' | 'presenter';
	/** Steps advance by themselves, and begin again after the last. */
	readonly auto: boolean;
}

export const WINDOW_NAMES = ['screen', 'auto'] as const;
const VALUES: Readonly<Record<(typeof WINDOW_NAMES)[number], readonly string[]>> = { screen: ['audience', 'presenter'], auto: ['0', '1'] };

export function readWindow(query: string): WindowSettings {
	const parameters = new URLSearchParams(query);
	return { screen: parameters.get('screen') === 'presenter' ? 'presenter' : 'audience', auto: parameters.get('auto') === '1' };
}

/** What stands after the view in an address: `&screen=presenter`. */
export const writeWindow = ({ screen, auto }: WindowSettings): string =>
	`${screen === 'presenter' ? '&screen=presenter' : ''}${auto ? '&auto=1' : ''}`;

export const droppedFromWindow = (parameters: URLSearchParams): Dropped[] =>
	WINDOW_NAMES.flatMap((name) => {
		const text = parameters.get(name);
		return text === null || VALUES[name].includes(text) ? [] : [`${name}=${text}`];
	});
