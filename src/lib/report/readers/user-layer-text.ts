/** What is said of the features of a reader's own layers. */
import { numberText } from '../format/number-text';

/** "one feature", "1,200 features" */
export const featuresText = (count: number): string =>
	count === 1 ? 'one feature' : `${numberText(count)} features`;

/** "On the map: “Ports”, “Roads”; 3 features." Empty where nothing was added. */
export const addedSentence = (names: readonly string[], features: number): string =>
	names.length === 0
		? ''
		: `On the map: ${names.map((name) => `“${name}”`).join(', ')}; ${featuresText(features)}.`;

/** "3 features added, the rest was left out." */
export const takenSentence = (count: number, isPart: boolean): string =>
	count === 0
		? 'Nothing was added.'
		: `${featuresText(count)} added${isPart ? ', the rest was left out' : ''}.`;

/** Behind the reason of a fault: " (feature 2; feature 7; 12 in all)", " (3 times)", or nothing. */
export function faultPlaces({
	places,
	count
}: {
	readonly places: readonly string[];
	readonly count: number;
}): string {
	if (places.length === 0) return count > 1 ? ` (${numberText(count)} times)` : '';
	const more = count > places.length ? `; ${numberText(count)} in all` : '';
	return ` (${places.join('; ')}${more})`;
}
