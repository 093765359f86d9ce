import { LANGUAGE } from './language.ts';

const names = new Intl.DisplayNames([LANGUAGE], { type: 'region' });

/**
 * The name of a country by its ISO 3166-1 code, as the platform writes it, except where the United Nations'
 * form differs.
 */
export function countryName(code: string): string {
	return code === 'TR' ? 'Türkiye' : (names.of(code) ?? code);
}
