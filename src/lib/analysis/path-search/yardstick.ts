/** By what ways are ranked, and ratios of two of them taken. */
import type { Goods, Yardstick } from '../../atlas/words';

/** Oil and gas keep no timetable: their ways are always ranked by km. @param by what is asked for */
export const yardstickOf = ({ by, goods }: { readonly by: Yardstick; readonly goods: Goods }): Yardstick =>
	goods === 'cargo' ? by : 'km';
