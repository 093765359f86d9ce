/** Plain numbers as they are written. */
import { LANGUAGE } from '../../atlas/language';

const grouped = new Intl.NumberFormat(LANGUAGE);
const rounded = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 0 });
const toTenths = new Intl.NumberFormat(LANGUAGE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const toHundredths = new Intl.NumberFormat(LANGUAGE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** "1,768", "2.5" */
export const numberText = (value: number): string => grouped.format(value);
/** "1,768", whatever follows the point. */
export const wholeText = (value: number): string => rounded.format(value);
/** "3.0", "4.3" */
export const tenthsText = (value: number): string => toTenths.format(value);
/** "1.00", "1.42" */
export const hundredthsText = (value: number): string => toHundredths.format(value);

const WORDS = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve'
];
/** "no", "one", "twelve", "13": as a sentence has it. */
export const numberWord = (count: number): string => WORDS[count] ?? numberText(count);
