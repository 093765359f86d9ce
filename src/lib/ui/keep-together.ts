/** Binds a number to its unit and a day to its month, so that no line ends between them. */
export const keepTogether = (text: string): string =>
	text.replace(
		/(\d) (?=(?:km|mm|m|m³|bcm|TEU|percent|million|billion|tonnes|barrels|[A-Z][a-z]+ \d{4})\b)/g,
		'$1\u00a0'
	);
