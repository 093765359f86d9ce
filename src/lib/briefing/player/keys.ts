/**
 * Which key does what while a briefing is presented. Clickers send PageUp, PageDown, B or a full stop, F5 and
 * Escape.
 */

export type Command =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| { readonly go: number }
	| 'black'
	| 'white'
	| 'full-screen'
	| 'return'
	| 'controls'
	| 'automatic'
	| 'presenter'
	| 'laser'
	| 'pen'
	| 'arrow'
	| 'highlight'
	| 'text'
	| 'undo'
	| 'clear'
	| 'help'
	| 'escape';

/** Of a `KeyboardEvent`. */
export type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>;

/**
 * What has the keyboard: the page; a button or link; something typed into or chosen from; a text that
 * scrolls; a map that the presenter has taken.
 */
export type KeyFocus = 'page' | 'control' | 'field' | 'text' | 'map';

export interface Reading {
	/** Null: the key is none of ours. */
	readonly command: Command | null;
	/** Digits of a step's number, until Enter. */
	readonly pending: string;
	/** Whether the key is ours, and nobody else should act on it. */
	readonly taken: boolean;
}

const KEYS: Readonly<Record<string, Command>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	Enter: 'next',
	' ': 'next',
	n: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Backspace: 'previous',
	p: 'previous',
	Home: 'first',
	End: 'last',
	b: 'black',
	'.': 'black',
	w: 'white',
	',': 'white',
	f: 'full-screen',
	F5: 'full-screen',
	r: 'return',
	c: 'controls',
	o: 'automatic',
	s: 'presenter',
	l: 'laser',
	d: 'pen',
	a: 'arrow',
	h: 'highlight',
	t: 'text',
	u: 'undo',
	e: 'clear',
	'?': 'help',
	F1: 'help',
	Escape: 'escape'
};

/** Keys that whatever has the keyboard needs itself. A field needs them all. */
const NEEDED: Readonly<Record<Exclude<KeyFocus, 'field'>, readonly string[]>> = {
	page: [],
	control: ['Enter', ' '],
	text: ['ArrowUp', 'ArrowDown'],
	map: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', '+', '-', '=']
};
const MOST_DIGITS = 3;

/** @param pending digits typed so far */
export function readKey(press: Press, pending: string, holder: KeyFocus = 'page'): Reading {
	const { key, shiftKey, ctrlKey, altKey, metaKey, repeat } = press;
	const nothing: Reading = { command: null, pending: '', taken: false };
	if (holder === 'field') return nothing;
	if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'z')
		return { command: repeat ? null : 'undo', pending: '', taken: true };
	// Ctrl+F5 and the like stay the browser's, and a modifier alone says nothing yet.
	if (ctrlKey || altKey || metaKey || ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(key))
		return { ...nothing, pending };
	if (/^\d$/.test(key)) return { command: null, pending: (pending + key).slice(-MOST_DIGITS), taken: true };
	if (key === 'Enter' && pending !== '')
		return { command: { go: Number(pending) }, pending: '', taken: true };
	// Escape first forgets the number.
	if (key === 'Escape' && pending !== '') return { command: null, pending: '', taken: true };
	if (NEEDED[holder].includes(key)) return nothing;
	// Shift moves back with the space bar, and leaves the other arrows to the map.
	if (shiftKey && key.startsWith('Arrow')) return nothing;
	const command = shiftKey && key === ' ' ? 'previous' : commandOf(key);
	if (command === undefined) return nothing;
	// A key held down is one press: nobody wants to run through a briefing.
	return { command: repeat ? null : command, pending: '', taken: true };
}

const commandOf = (key: string): Command | undefined => {
	const name = key.length === 1 ? key.toLowerCase() : key;
	return Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
};

/** For the help, in the order in which it is read. */
export const KEY_HELP: readonly (readonly [keys: readonly string[], does: string])[] = [
	[['→', '↓', 'Page down', 'Space', 'Enter'], 'next step'],
	[['←', '↑', 'Page up', 'Shift + Space', 'Backspace'], 'previous step'],
	[['Home', 'End'], 'first, last step'],
	[['12', 'Enter'], 'that step'],
	[['R'], 'back to the step, after moving the map'],
	[['B', '.'], 'black screen'],
	[['W', ','], 'white screen'],
	[['F', 'F5'], 'full screen'],
	[['S'], 'presenter view'],
	[['C'], 'lists and controls'],
	[['O'], 'auto-advance'],
	[['L'], 'laser pointer'],
	[['D', 'A', 'H', 'T'], 'pen, arrow, highlight, text'],
	[['U', 'Ctrl + Z'], 'undo the last stroke'],
	[['E'], 'erase drawings on this step'],
	[['?'], 'this list'],
	[['Esc'], 'close, put the tool down, leave full screen, exit']
];
