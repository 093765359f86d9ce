import { beforeEach, describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { readView } from '../../view/address/codec';
import type { Ink } from '../../view/ink';
import { View } from '../../view/view.svelte';
import { elapsed } from './clock';
import { FREE_SECONDS, Player, USUAL_SECONDS } from './player.svelte';
import type { Briefing, Step } from '../document/schema';

const atlas = createAtlas(smallAtlas);
const step = (id: string, view: string, more: Partial<Step> = {}): Step => ({
	id,
	layout: 'map-caption',
	title: id,
	text: '',
	notes: '',
	view,
	...more
});
const briefing: Briefing = {
	format: 'isthmus-briefing',
	version: 1,
	id: 'a-briefing',
	title: 'A briefing',
	steps: [
		step('one', ''),
		step('two', 'routes=south&focus=south&map=6/40/47&theme=dark', { seconds: 5 }),
		step('three', 'asof=2025-01-01')
	]
};

let addresses: string[];
let view: View;
let now: number;
function opened(query: string): Player {
	addresses = [];
	view = new View(atlas, { write: (address) => addresses.push(address.replace('?', '')) });
	view.read(query);
	now = 1_000_000;
	const player = new Player(briefing, view, () => now);
	view.briefing.abbreviate(player.shorthand);
	player.begin();
	return player;
}
let player: Player;
beforeEach(() => {
	player = opened('brief=a-briefing');
});

describe('steps', () => {
	it('begin where the address says', () => {
		expect(opened('brief=a-briefing&step=3').step.id).toBe('three');
		expect(view.state.asof).toBe('2025-01-01');
	});
	it('show the same from whichever side they are reached, and after moving freely', () => {
		player.next();
		const fromBefore = view.state;
		player.next();
		player.previous();
		expect(view.state).toEqual(fromBefore);
		view.routes.toggle('north');
		view.setDay('2024-01-01');
		view.moveTo({ zoom: 4, latitude: 41, longitude: 45, bearing: 0, pitch: 0 });
		player.last();
		player.go(2);
		expect(view.state).toEqual(fromBefore);
		player.first();
		player.go(2);
		expect(view.state).toEqual(fromBefore);
	});
	it('end at both ends', () => {
		player.previous();
		expect(player.index).toBe(0);
		player.last();
		player.next();
		expect(player.index).toBe(2);
		player.go(99);
		expect(player.index).toBe(2);
		player.go(0);
		expect(player.index).toBe(0);
	});
	it('begin again after the last when they advance by themselves', () => {
		player.last();
		player.advance();
		expect(player.index).toBe(0);
		player.advance();
		expect(player.index).toBe(1);
	});
	it('stay as long as they say, and longer while somebody moves the map', () => {
		expect(player.stays).toBe(USUAL_SECONDS);
		player.next();
		expect(player.stays).toBe(5);
		view.routes.toggle('north');
		expect(player.stays).toBe(FREE_SECONDS);
	});
	it('know what follows', () => {
		expect(player.following?.id).toBe('two');
		player.last();
		expect(player.following).toBeNull();
	});
});

describe('the address', () => {
	it('is short at a step', () => {
		player.next();
		player.next();
		expect(addresses).toEqual(['brief=a-briefing&step=2', 'brief=a-briefing&step=3']);
	});
	it('holds the whole view once the presenter has moved, and is short again on return', () => {
		player.next();
		view.setDay('2024-01-01');
		expect(readView(addresses.at(-1)!, atlas).view).toEqual(view.state);
		player.returnToStep();
		expect(addresses.at(-1)).toBe('brief=a-briefing&step=2');
	});
	it('that was moved freely opens as it was left', () => {
		player.next();
		view.setDay('2024-01-01');
		const left = view.state;
		const again = opened(addresses.at(-1)!);
		expect(view.state).toEqual(left);
		expect(again.free).toBe(true);
	});
	it('leads to the step when the reader goes back to it', () => {
		player.next();
		const there = view.state;
		player.next();
		view.read('brief=a-briefing&step=2');
		expect(view.state).toEqual(there);
	});
	it('brings a step that isn’t there to the nearest', () => {
		view.read('brief=own&step=9');
		expect(new Player({ ...briefing, id: 'own' }, view).index).toBe(2);
	});
});

describe('moving freely', () => {
	it('is told from being at the step', () => {
		player.next();
		expect(player.free).toBe(false);
		view.routes.toggle('north');
		expect(player.free).toBe(true);
		player.returnToStep();
		expect(player.free).toBe(false);
	});
	it('isn’t choosing another theme', () => {
		view.setTheme('projector');
		expect(player.free).toBe(false);
	});
});

describe('the theme of the room', () => {
	it('holds at every step that names none', () => {
		player = opened('brief=a-briefing&theme=projector');
		player.next();
		expect(view.state.theme).toBe('dark');
		player.next();
		expect(view.state.theme).toBe('projector');
		expect(addresses.at(-1)).toBe('brief=a-briefing&step=3&theme=projector');
	});
	it('is what the presenter chose last', () => {
		view.setTheme('light');
		player.go(2);
		player.go(3);
		expect(view.state.theme).toBe('light');
	});
});

describe('a covered screen', () => {
	it('comes back by the same key, and by the first press of any step key without moving', () => {
		player.cover('black');
		expect(player.screen).toBe('black');
		player.cover('black');
		expect(player.screen).toBe('step');
		player.cover('white');
		player.next();
		expect([player.screen, player.index]).toEqual(['step', 0]);
		player.next();
		expect(player.index).toBe(1);
	});
	it('changes from black to white', () => {
		player.cover('black');
		player.cover('white');
		expect(player.screen).toBe('white');
	});
	it('shows the step that is asked for by its number', () => {
		player.cover('black');
		player.go(3);
		expect([player.screen, player.index]).toEqual(['step', 2]);
	});
});

describe('the clock', () => {
	it('starts when the first step is left', () => {
		player.returnToStep();
		expect(elapsed(player.clock, now + 5000)).toBe(0);
		player.next();
		expect(elapsed(player.clock, now + 5000)).toBe(5000);
		player.first();
		expect(elapsed(player.clock, now + 5000)).toBe(5000);
	});
});

describe('ink', () => {
	const dot = (x: number, kind: 'pen' | 'text' = 'pen'): Ink => ({
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [x, 40] },
		properties: { kind, colour: 'red' }
	});
	it('is the step’s own, the presenter’s and the stroke under way, each on its step', () => {
		const own = { ...briefing, steps: [{ ...briefing.steps[0], ink: [dot(1)] }, briefing.steps[1]] };
		const inked = new Player(own, view);
		inked.pad.add('one', dot(2));
		inked.pad.draft = dot(3);
		expect(inked.ink).toEqual([dot(1), dot(2), dot(3)]);
		inked.next();
		expect(inked.ink).toEqual([]);
		inked.previous();
		expect(inked.ink).toEqual([dot(1), dot(2)]);
	});
});

describe('leaving', () => {
	it('leads to the explorer at the same view', () => {
		player.next();
		const { brief, ...shown } = view.state;
		player.leave();
		expect(brief).toEqual({ id: 'a-briefing', step: 2 });
		expect(view.state).toEqual({ ...shown, brief: null });
		expect(addresses.at(-1)).toBe(view.query);
	});
});
