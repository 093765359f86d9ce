/** The small shapes that every schema is made of. */
import * as v from 'valibot';
import { CONFIDENCES } from './words.ts';

export const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
export const id = v.pipe(
	v.string(),
	v.regex(new RegExp(`^${ID}$`), 'ids are lower-case words joined by hyphens')
);
/** A route, or one of its variants after a dot: as in an address. */
export const selection = v.pipe(
	v.string(),
	v.regex(new RegExp(`^${ID}(?:\\.${ID})?$`), 'selections are route or route.variant')
);
/** Something that can be closed: as in an address. */
export const closable = v.pipe(
	v.string(),
	v.regex(
		new RegExp(`^(?:[A-Z]{2}|(?:link|place):${ID})$`),
		'what is closed is a country (IR), link:<id> or place:<id>'
	)
);
/** A full date, or a month or a year where a source gives no more. */
export const date = v.pipe(
	v.string(),
	v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'dates are YYYY, YYYY-MM or YYYY-MM-DD')
);
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'days are YYYY-MM-DD'));
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'countries are ISO 3166-1 alpha-2 codes'));
export const positive = v.pipe(v.number(), v.gtValue(0));
export const position = v.tuple([v.number(), v.number()]);
export const some = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.minLength(1));

export const confidence = v.picklist(CONFIDENCES);
