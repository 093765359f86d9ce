/** Estimated hours as they are written: "7 hours", "3 days 8 hours". An estimate isn't given to the minute, nor long ones to the hour. */
const LONG_DAYS = 10;

export function hoursText(hours: number): string {
	const whole = Math.max(1, Math.round(hours));
	if (whole < 48) return count(whole, 'hour');
	const days = Math.floor(whole / 24);
	const rest = whole % 24;
	if (days >= LONG_DAYS) return count(Math.round(whole / 24), 'day');
	return rest === 0 ? count(days, 'day') : `${count(days, 'day')} ${count(rest, 'hour')}`;
}

const count = (number: number, unit: string) => `${number}\u00a0${unit}${number === 1 ? '' : 's'}`;
