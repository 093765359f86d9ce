import { describe, expect, it } from 'vitest';
import { readKey, type Command, type KeyFocus, type Press } from './keys';

const press = (key: string, more: Partial<Press> = {}): Press => ({
	key,
	shiftKey: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	repeat: false,
	...more
});
const command = (key: string, more: Partial<Press> = {}, holder: KeyFocus = 'page') =>
	readKey(press(key, more), '', holder).command;
/** Types keys one after the other. */
const typed = (...keys: string[]) => {
	let pending = '';
	const commands: (Command | null)[] = [];
	for (const key of keys) {
		const reading = readKey(press(key), pending);
		pending = reading.pending;
		if (reading.command) commands.push(reading.command);
	}
	return { commands, pending };
};

describe('the keys of a presentation', () => {
	it.each<[string, Command]>([
		['ArrowRight', 'next'],
		['ArrowDown', 'next'],
		['PageDown', 'next'],
		[' ', 'next'],
		['Enter', 'next'],
		['n', 'next'],
		['ArrowLeft', 'previous'],
		['ArrowUp', 'previous'],
		['PageUp', 'previous'],
		['Backspace', 'previous'],
		['p', 'previous'],
		['Home', 'first'],
		['End', 'last'],
		['b', 'black'],
		['B', 'black'],
		['.', 'black'],
		['w', 'white'],
		['W', 'white'],
		[',', 'white'],
		['f', 'full-screen'],
		['F5', 'full-screen'],
		['r', 'return'],
		['c', 'controls'],
		['o', 'automatic'],
		['s', 'presenter'],
		['l', 'laser'],
		['d', 'pen'],
		['a', 'arrow'],
		['h', 'highlight'],
		['t', 'text'],
		['u', 'undo'],
		['e', 'clear'],
		['?', 'help'],
		['F1', 'help'],
		['Escape', 'escape']
	])('%s: %s', (key, wanted) => {
		expect(readKey(press(key), '')).toEqual({ command: wanted, pending: '', taken: true });
	});
	it('takes capitals and shifted signs as their keyboards send them', () => {
		expect(command('R', { shiftKey: true })).toBe('return');
		expect(command('?', { shiftKey: true })).toBe('help');
	});
	it('goes back with Shift and the space bar', () => {
		expect(command(' ', { shiftKey: true })).toBe('previous');
	});
	it('undoes as programs do', () => {
		expect(command('z', { ctrlKey: true })).toBe('undo');
		expect(command('z', { metaKey: true })).toBe('undo');
		expect(command('z')).toBeNull();
	});
	it.each(['q', 'F12', 'Tab', 'constructor', 'x', 'MediaPlayPause'])('leaves %s to others', (key) => {
		expect(readKey(press(key), '')).toEqual({ command: null, pending: '', taken: false });
	});
	it.each([
		['F5', { ctrlKey: true }],
		['p', { ctrlKey: true }],
		['f', { metaKey: true }],
		['ArrowLeft', { altKey: true }],
		['ArrowLeft', { shiftKey: true }]
	] as const)('leaves %s with a modifier to the browser', (key, more) => {
		expect(readKey(press(key, more), '').taken).toBe(false);
	});
	it('does nothing again while a key is held down, but keeps it from others', () => {
		expect(readKey(press('PageDown', { repeat: true }), '')).toEqual({
			command: null,
			pending: '',
			taken: true
		});
	});
});

describe('a number and Enter', () => {
	it('go to that step', () => {
		expect(typed('7', 'Enter').commands).toEqual([{ go: 7 }]);
		expect(typed('1', '2', 'Enter').commands).toEqual([{ go: 12 }]);
	});
	it('keeps the last three digits', () => {
		expect(typed('1', '0', '0', '4', 'Enter').commands).toEqual([{ go: 4 }]);
	});
	it('is forgotten by Escape, which does nothing else then', () => {
		expect(typed('3', 'Escape', 'Enter').commands).toEqual(['next']);
	});
	it('is forgotten by any other command', () => {
		expect(typed('3', 'b', 'Enter').commands).toEqual(['black', 'next']);
	});
	it('goes before the button that has the keyboard', () => {
		expect(readKey(press('Enter'), '4', 'control').command).toEqual({ go: 4 });
	});
	it('survives a modifier that is pressed alone', () => {
		expect(readKey(press('Shift', { shiftKey: true }), '4').pending).toBe('4');
	});
});

describe('what has the keyboard keeps its own keys', () => {
	it.each<[KeyFocus, string[], string[]]>([
		['control', ['Enter', ' '], ['ArrowRight', 'PageDown', 'b', 'Escape']],
		['text', ['ArrowUp', 'ArrowDown'], ['ArrowRight', 'PageDown', ' ', 'Escape']],
		[
			'map',
			['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', '+', '-'],
			['PageDown', 'PageUp', ' ', 'r', 'Escape']
		],
		['field', ['Enter', ' ', 'ArrowRight', 'PageDown', 'b', '7', 'Escape'], []]
	])('%s', (holder, own, ours) => {
		for (const key of own) expect(readKey(press(key), '', holder).taken, key).toBe(false);
		for (const key of ours) expect(readKey(press(key), '', holder).command, key).not.toBeNull();
	});
});
