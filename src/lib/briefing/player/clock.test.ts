import { describe, expect, it } from 'vitest';
import { clockText, elapsed, isRunning, isUntouched, remaining, RESET, started, stopped } from './clock';

const NOON = Date.UTC(2026, 0, 1, 12);
const after = (seconds: number) => NOON + seconds * 1000;

describe('the clock', () => {
	it('stands until it is started', () => {
		expect(elapsed(RESET, NOON)).toBe(0);
		expect(isUntouched(RESET)).toBe(true);
		expect(isRunning(RESET)).toBe(false);
	});
	it('adds up what it ran before and after a stop', () => {
		const once = stopped(started(RESET, NOON), after(90));
		expect(elapsed(once, after(500))).toBe(90_000);
		expect(isUntouched(once)).toBe(false);
		expect(elapsed(started(once, after(500)), after(510))).toBe(100_000);
	});
	it('isn’t started twice', () => {
		expect(elapsed(started(started(RESET, NOON), after(60)), after(90))).toBe(90_000);
	});
	it('never runs backwards', () => {
		expect(elapsed(started(RESET, NOON), after(-3600))).toBe(0);
	});
	it('counts down to its target and beyond', () => {
		const running = started(RESET, NOON);
		expect(remaining(running, 10, after(60))).toBe(540_000);
		expect(remaining(running, 1, after(75))).toBe(-15_000);
	});
});

describe('a time in words', () => {
	it.each([
		[0, '0:00'],
		[999, '0:00'],
		[65_000, '1:05'],
		[600_000, '10:00'],
		[3_723_000, '1:02:03'],
		[-1, '−0:01'],
		[-30_000, '−0:30'],
		[-3_600_000, '−1:00:00']
	])('%d ms is %s', (ms, text) => {
		expect(clockText(ms)).toBe(text);
	});
});
