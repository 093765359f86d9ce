/** What bans make of an answer: the statements on record, and the way there would be without them. */
import { countriesOf } from '../../analysis/path';
import type { Bar, Barred } from '../../analysis/reroute';
import { countryName } from '../../atlas/country-name';
import { kmText } from '../format/measure-text';
import { listed } from '../format/list-text';

/** Of the record, and after it what of it is our reading. */
export const banStatement = ({ statement, reading }: Bar): string =>
	reading ? `${statement} ${reading}` : statement;

export const banStatements = ({ bans }: Barred): string[] => bans.map(banStatement);

/**
 * "Without this restriction the route would be 735 km, through Armenia and Georgia."
 * @param isLeft whether there is a way
 */
export function withoutBansSentence({ path }: Pick<Barred, 'path'>, isLeft: boolean): string {
	const through = listed(countriesOf(path).map(countryName));
	return isLeft
		? `Without this restriction the route would be ${kmText(path.km)}, through ${through}.`
		: `Without this restriction there would be a route of ${kmText(path.km)}, through ${through}.`;
}
