/** One place in a few words: where it lies, and which gauges meet. */
import type { Place } from '../../atlas/atlas';
import { countryName } from '../../atlas/country-name';
import { listed } from '../format/list-text';
import { numberText } from '../format/number-text';

type Lying = Pick<Place, 'country' | 'other'>;

/** As it is headed: "Azerbaijan, on the border with Georgia". */
export function whereText({ country, other }: Lying): string {
	if (country === null) return 'At sea';
	return other ? `${countryName(country)}, on the border with ${countryName(other)}` : countryName(country);
}

/** In a list to choose from: "Azerbaijan and Georgia". */
export const countriesText = ({ country, other }: Lying): string =>
	listed([country, other].flatMap((code) => (code ? [countryName(code)] : []))) || 'At sea';

/** "Break of gauge: tracks of 1,435 and 1,520 mm meet here." Null where one gauge meets none other. */
export const gaugesSentence = (gauges: readonly number[]): string | null =>
	gauges.length > 1 ? `Break of gauge: tracks of ${listed(gauges.map(numberText))} mm meet here.` : null;
