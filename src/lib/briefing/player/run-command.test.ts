import { beforeEach, describe, expect, it, vi } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { View } from '../../view/view.svelte';
import { obey, type Doors } from './run-command';
import { Player } from './player.svelte';

const step = (id: string) => ({ id, layout: 'map-caption' as const, title: id, text: '', notes: '', view: '' });
const briefing = { format: 'isthmus-briefing', version: 1, id: 'a-briefing', title: '', steps: ['one', 'two', 'three'].map(step) } as const;

let player: Player;
let doors: Doors;
beforeEach(() => {
	const view = new View(createAtlas(smallAtlas));
	view.read('brief=a-briefing');
	player = new Player(briefing, view);
	doors = { fullScreen: vi.fn(), otherWindow: vi.fn(), controls: false, leave: vi.fn() };
});

describe('a command', () => {
	it('moves', () => {
		const at: number[] = [];
		for (const command of ['next', 'next', 'next', 'previous', 'first', 'last', { go: 2 }] as const) {
			obey(command, player, doors);
			at.push(player.index + 1);
		}
		expect(at).toEqual([2, 3, 3, 2, 1, 3, 2]);
	});
	it('takes and puts down a tool', () => {
		for (const tool of ['laser', 'pen', 'arrow', 'highlight', 'text'] as const) {
			obey(tool, player, doors);
			expect(player.pad.tool).toBe(tool);
		}
		obey('text', player, doors);
		expect(player.pad.tool).toBeNull();
	});
	it('turns steps that advance by themselves, the help and the controls on and off', () => {
		for (const on of [true, false]) {
			for (const command of ['automatic', 'help', 'controls'] as const) obey(command, player, doors);
			expect([player.auto, player.help, doors.controls]).toEqual([on, on, on]);
		}
	});
	it('asks the window for what only it can do', () => {
		obey('full-screen', player, doors);
		obey('presenter', player, doors);
		expect(doors.fullScreen).toHaveBeenCalledOnce();
		expect(doors.otherWindow).toHaveBeenCalledOnce();
	});
});

it('escapes from one thing after another, and from the briefing last', () => {
	obey('controls', player, doors);
	obey('pen', player, doors);
	obey('black', player, doors);
	obey('help', player, doors);
	const open = () => [player.help, player.screen !== 'step', player.pad.tool !== null, doors.controls];
	const states: boolean[][] = [];
	for (let presses = 0; presses < 4; presses++) {
		obey('escape', player, doors);
		states.push(open());
	}
	expect(states).toEqual([
		[false, true, true, true],
		[false, false, true, true],
		[false, false, false, true],
		[false, false, false, false]
	]);
	expect(doors.leave).not.toHaveBeenCalled();
	obey('escape', player, doors);
	expect(doors.leave).toHaveBeenCalledOnce();
});
