/** Under what terms anything leaves the map, and whom it credits. */

/** Whose data the map stands on; the first wants a link to its terms where there can be one. */
export const CREDITED = [
	'OpenStreetMap contributors',
	'GeoNames',
	'Global Energy Monitor',
	'Natural Earth',
	'NOAA'
] as const;
export const CREDITS = `© ${CREDITED.join(', ')}`;
export const LICENCE_NAME = 'Open Database License (ODbL) 1.0';
export const LICENCE_URL = 'https://opendatacommons.org/licenses/odbl/1-0/';
export const ATTRIBUTION = `${CREDITS}. Data under the ${LICENCE_NAME}.`;

/** Whom a sheet, a slide or a handout credits, and which version it is of. @param of an imprint */
export const creditsLine = (of: string): string => `${ATTRIBUTION} ${of}.`;
/** On paper, where no key names the borders. @param of an imprint */
export const creditsAndBorders = (of: string, borders: string): string => `${creditsLine(of)} ${borders}`;
