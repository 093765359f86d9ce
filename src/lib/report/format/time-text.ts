/** The time of the day as a clock shows it: "14:05". */
import { LANGUAGE } from '../../atlas/language';

const clock = new Intl.DateTimeFormat(LANGUAGE, { hour: '2-digit', minute: '2-digit' });

export const timeText = (time: Date | number): string => clock.format(time);
