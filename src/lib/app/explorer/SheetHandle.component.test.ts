import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import SheetHandle from './SheetHandle.svelte';

const share = () => document.documentElement.style.getPropertyValue('--map-share');
// jsdom is no phone, the only screen that shows it.
const handle = () => screen.getByLabelText('Height of the map');

it('gives the map one of three heights, by arrow keys', async () => {
	const { unmount } = render(SheetHandle);
	expect(share()).toBe('46.0dvh');
	await fireEvent.keyDown(handle(), { key: 'ArrowDown' });
	expect(share()).toBe('72.0dvh');
	await fireEvent.keyDown(handle(), { key: 'ArrowDown' });
	expect(handle().getAttribute('aria-valuetext')).toBe('high');
	for (let press = 0; press < 3; press++) await fireEvent.keyDown(handle(), { key: 'ArrowUp' });
	expect(share()).toBe('22.0dvh');
	expect(handle().getAttribute('aria-valuetext')).toBe('low');
	unmount();
	expect(share()).toBe('');
});

it('follows a finger, and rests at the height that is nearest', async () => {
	render(SheetHandle);
	// jsdom captures no pointer.
	handle().setPointerCapture = () => {};
	const at = (clientY: number) => ({ clientY, pointerId: 1 });
	await fireEvent.pointerDown(handle(), at(300));
	await fireEvent.pointerMove(handle(), at(300 + innerHeight * 0.2));
	expect(share(), '46 + 20').toBe('66.0dvh');
	await fireEvent.pointerUp(handle(), at(300 + innerHeight * 0.2));
	expect(share()).toBe('72.0dvh');
});

it('goes on to the next height where it is tapped', async () => {
	render(SheetHandle);
	handle().setPointerCapture = () => {};
	const heights = [];
	for (let tap = 0; tap < 3; tap++) {
		await fireEvent.pointerDown(handle(), { clientY: 300, pointerId: 1 });
		await fireEvent.pointerUp(handle(), { clientY: 300, pointerId: 1 });
		heights.push(share());
	}
	expect(heights).toEqual(['22.0dvh', '72.0dvh', '46.0dvh']);
});
