import { expect, it } from 'vitest';
import { inTime, TooLate } from './in-time';

const after = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));
/** As a long script does: nothing else runs. */
function blockFor(ms: number): void {
	const end = performance.now() + ms;
	while (performance.now() < end);
}

it('time in which the page could do nothing isn’t counted', async () => {
	const answer = inTime(after(250, 'here'), 160);
	blockFor(400);
	expect(await answer).toBe('here');
});

it('nor at the end of it', async () => {
	// The last of its sixteen parts begins after 600 ms.
	const answer = inTime(after(720, 'here'), 640);
	await after(610, null);
	blockFor(300);
	expect(await answer).toBe('here');
});

it('what doesn’t come is given up, and can still be waited for', async () => {
	const answer = after(300, 'at last');
	const error = await inTime(answer, 80).catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(TooLate);
	expect((error as TooLate).message).toBe('Nothing came within 0.08 seconds.');
	expect(await (error as TooLate).answer).toBe('at last');
});
