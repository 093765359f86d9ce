import { beforeEach, describe, expect, it, vi } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { View } from '../../view/view.svelte';
import { runCommand, type HostActions } from './run-command';
import { Player } from './player.svelte';

const step = (id: string) => ({
	id,
	layout: 'map-caption' as const,
	title: id,
	text: '',
	notes: '',
	view: ''
});
const briefing = {
	format: 'isthmus-briefing',
	version: 1,
	id: 'a-briefing',
	title: '',
	steps: ['one', 'two', 'three'].map(step)
} as const;

let player: Player;
let actions: HostActions;
beforeEach(() => {
	const view = new View(createAtlas(smallAtlas));
	view.read('brief=a-briefing');
	player = new Player(briefing, view);
	actions = { fullScreen: vi.fn(), otherWindow: vi.fn(), controls: false, leave: vi.fn() };
});

describe('a command', () => {
	it('moves', () => {
		const at: number[] = [];
		for (const command of ['next', 'next', 'next', 'previous', 'first', 'last', { go: 2 }] as const) {
			runCommand(command, player, actions);
			at.push(player.index + 1);
		}
		expect(at).toEqual([2, 3, 3, 2, 1, 3, 2]);
	});
	it('takes and puts down a tool', () => {
		for (const tool of ['laser', 'pen', 'arrow', 'highlight', 'text'] as const) {
			runCommand(tool, player, actions);
			expect(player.pad.tool).toBe(tool);
		}
		runCommand('text', player, actions);
		expect(player.pad.tool).toBeNull();
	});
	it('turns steps that advance by themselves, the help and the controls on and off', () => {
		for (const on of [true, false]) {
			for (const command of ['automatic', 'help', 'controls'] as const) runCommand(command, player, actions);
			expect([player.auto, player.help, actions.controls]).toEqual([on, on, on]);
		}
	});
	it('asks the window for what only it can do', () => {
		runCommand('full-screen', player, actions);
		runCommand('presenter', player, actions);
		expect(actions.fullScreen).toHaveBeenCalledOnce();
		expect(actions.otherWindow).toHaveBeenCalledOnce();
	});
});

it('escapes from one thing after another, and from the briefing last', () => {
	runCommand('controls', player, actions);
	runCommand('pen', player, actions);
	runCommand('black', player, actions);
	runCommand('help', player, actions);
	const open = () => [player.help, player.screen !== 'step', player.pad.tool !== null, actions.controls];
	const states: boolean[][] = [];
	for (let presses = 0; presses < 4; presses++) {
		runCommand('escape', player, actions);
		states.push(open());
	}
	expect(states).toEqual([
		[false, true, true, true],
		[false, false, true, true],
		[false, false, false, true],
		[false, false, false, false]
	]);
	expect(actions.leave).not.toHaveBeenCalled();
	runCommand('escape', player, actions);
	expect(actions.leave).toHaveBeenCalledOnce();
});
