/** How long a briefing has run, and how much is left of what it may take. All times in ms. */

export interface Clock {
	/** When it last began to run, since the epoch; null while it stands. */
	readonly since: number | null;
	/** How long it ran before that. */
	readonly before: number;
}

export const RESET: Clock = { since: null, before: 0 };

export const isRunning = ({ since }: Clock): boolean => since !== null;
export const isUntouched = ({ since, before }: Clock): boolean => since === null && before === 0;
export const started = (clock: Clock, now: number): Clock =>
	isRunning(clock) ? clock : { ...clock, since: now };
export const stopped = (clock: Clock, now: number): Clock => ({ since: null, before: elapsed(clock, now) });

/** A machine whose clock is set back never makes time run backwards. */
export const elapsed = ({ since, before }: Clock, now: number): number =>
	before + (since === null ? 0 : Math.max(0, now - since));

/** Negative once the time is over. @param minutes that it may take */
export const remaining = (clock: Clock, minutes: number, now: number): number =>
	minutes * 60_000 - elapsed(clock, now);

/** `4:05`, `1:02:03`, `−0:30`: what has run is rounded down, so that 0:01 is a whole second. */
export function clockText(ms: number): string {
	const seconds = ms < 0 ? Math.ceil(-ms / 1000) : Math.floor(ms / 1000);
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const two = (value: number) => String(value).padStart(2, '0');
	const sign = ms < 0 && seconds > 0 ? '−' : '';
	return `${sign}${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
