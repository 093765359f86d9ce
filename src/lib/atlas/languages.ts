/** The language local names of a country are shown in. */
import type { LANGUAGES } from './words';

export const LANGUAGE_OF: Readonly<Record<string, (typeof LANGUAGES)[number]>> = {
	AZ: 'az',
	AM: 'hy',
	GE: 'ka',
	TR: 'tr',
	IR: 'fa',
	RU: 'ru',
	BY: 'ru',
	KZ: 'kk',
	UZ: 'uz',
	TM: 'tk',
	KG: 'ky',
	CN: 'zh',
	GR: 'el',
	BG: 'bg',
	IT: 'it',
	AL: 'sq',
	RO: 'ro',
	RS: 'sr',
	HU: 'hu',
	SK: 'sk'
};
