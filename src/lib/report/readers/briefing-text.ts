/** What is said of a briefing as a whole. */
import { counted } from '../format/plural-text';

/** "12 steps, about 15 min" */
export function briefingLengthText(steps: number, minutes: number | undefined): string {
	const length = counted(steps, { one: 'step', other: 'steps' });
	return minutes ? `${length}, about ${minutes} min` : length;
}

/** Of a file with faults: "One thing in it can’t be used; 3 steps can." */
export function usableSentence(faults: number, steps: number): string {
	const things = faults === 1 ? 'One thing' : `${faults} things`;
	const rest = steps === 1 ? 'one step' : `${steps} steps`;
	return `${things} in it can’t be used; ${rest} can.`;
}
