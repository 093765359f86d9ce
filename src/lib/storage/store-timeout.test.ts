import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TooLate } from '../ui/in-time';
import { StoreTimeout } from './store-timeout';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<string>(() => {});
const outcome = (promise: Promise<string>) =>
	promise.catch((error: unknown) => (error instanceof TooLate ? 'too late' : (error as Error).message));

describe('a store', () => {
	it('that answers, or refuses, is heard', async () => {
		const timeout = new StoreTimeout(() => {});
		expect(await outcome(timeout.ask(async () => 'here'))).toBe('here');
		expect(await outcome(timeout.ask(() => Promise.reject(new Error('forbidden'))))).toBe('forbidden');
	});

	it('that doesn’t answer is given up, and then asked only shortly', async () => {
		const timeout = new StoreTimeout(() => {});
		const first = outcome(timeout.ask(never));
		await vi.advanceTimersByTimeAsync(3000);
		expect(await Promise.race([first, 'waiting'])).toBe('waiting');
		await vi.advanceTimersByTimeAsync(2000);
		expect(await first).toBe('too late');
		const second = outcome(timeout.ask(never));
		await vi.advanceTimersByTimeAsync(500);
		expect(await second).toBe('too late');
	});

	it('that answers after all is told of, and trusted again', async () => {
		const late = vi.fn();
		const timeout = new StoreTimeout(late);
		let answer = (_: string) => {};
		const first = outcome(timeout.ask(() => new Promise<string>((resolve) => (answer = resolve))));
		await vi.advanceTimersByTimeAsync(5000);
		expect(await first).toBe('too late');
		expect(late).not.toHaveBeenCalled();
		answer('at last');
		await vi.advanceTimersByTimeAsync(0);
		expect(late).toHaveBeenCalledOnce();
		const second = outcome(
			timeout.ask(() => new Promise((resolve) => setTimeout(() => resolve('slow'), 2000)))
		);
		await vi.advanceTimersByTimeAsync(2000);
		expect(await second).toBe('slow');
		expect(late).toHaveBeenCalledOnce();
	});
});
