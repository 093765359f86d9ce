/** What every sheet and page says of the borders it shows; the policy itself is in `geodata/README.md`. */
export const BORDER_NOTE =
	'Borders follow UN recognition; dashed ones are not settled, and the map takes no position.';
