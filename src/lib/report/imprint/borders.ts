/** What is said of the borders that are shown; the policy itself is in `geodata/README.md`. */

/** On every sheet and page. */
export const BORDER_NOTE =
	'Borders follow UN recognition; dashed ones are not settled, and the map takes no position.';

/** Below the map, where there is room for all of it. */
export const BORDER_POLICY =
	'Borders follow recognition by the United Nations: Crimea is shown in Ukraine, Abkhazia and South Ossetia in Georgia, Karabakh in Azerbaijan. Lines that are not settled or not recognised are dashed. The map takes no position, whichever names it bears.';

/** In keys, beside the line itself. */
export const UNSETTLED_BORDER = 'Not settled; the map takes no position';
