/** What a key does. Both windows of a presentation follow the same keys. */
import type { Command } from './keys';
import type { Player } from './player.svelte';

/** What only the window itself can do. */
export interface HostActions {
	fullScreen: () => void;
	/** Opens the presenter's window, or from there the audience's. */
	otherWindow: () => void;
	/** Lists and controls beside the map. */
	controls: boolean;
	leave: () => void;
}

export function runCommand(command: Command, player: Player, actions: HostActions): void {
	const { pad, step } = player;
	if (typeof command === 'object') return player.go(command.go);
	switch (command) {
		case 'next':
			return player.next();
		case 'previous':
			return player.previous();
		case 'first':
			return player.first();
		case 'last':
			return player.last();
		case 'return':
			return player.returnToStep();
		case 'black':
		case 'white':
			return player.cover(command);
		case 'laser':
		case 'pen':
		case 'arrow':
		case 'highlight':
		case 'text':
			return pad.take(command);
		case 'undo':
			return pad.undo(step.id);
		case 'clear':
			return pad.clear(step.id);
		case 'automatic':
			player.auto = !player.auto;
			return;
		case 'help':
			player.help = !player.help;
			return;
		case 'controls':
			actions.controls = !actions.controls;
			return;
		case 'full-screen':
			return actions.fullScreen();
		case 'presenter':
			return actions.otherWindow();
		case 'escape':
			return escape(player, actions);
	}
}

/** One thing after another: what was opened last is closed first, and the briefing itself last. */
function escape(player: Player, actions: HostActions): void {
	if (player.help) player.help = false;
	else if (player.screen !== 'step') player.screen = 'step';
	else if (player.pad.tool) player.pad.putDown();
	else if (actions.controls) actions.controls = false;
	else actions.leave();
}
