/** The links of a variant as a table that can leave the map. */
import { lengthOf, statusOn, type Atlas, type Route, type Variant } from '../../atlas/atlas';
import { countryName } from '../../atlas/country-name';
import type { Table } from '../table';
import type { RecordData } from '../../atlas/compiled';
import { MODE_SYMBOLS, STATUS_SYMBOLS } from '../../map/symbology/symbols';
import { UNRECORDED } from '../format/record-words';

/** Of all that is said of a link. */
export const sourcesOf = ({ sources, operator, lengths, status }: RecordData['links'][string]): string[] => [
	...sources,
	...(operator ? [operator.source] : []),
	...(lengths ?? []).map(({ source }) => source),
	...status.map(({ source }) => source)
];

/** @param day YYYY-MM-DD @param operatorOf by link; undefined where none is on record */
export function linkTable(
	atlas: Atlas,
	route: Route,
	variant: Variant,
	day: string,
	operatorOf: (link: string) => string | undefined
): Table {
	const nameOf = (place: string) => atlas.place.get(place)!.name;
	return {
		name: `links-${route.id}-${variant.id}`,
		title: `${route.name}: ${variant.name}, section by section`,
		columns: [
			{ title: 'From' },
			{ title: 'To' },
			{ title: 'Where' },
			{ title: 'Mode' },
			{ title: 'Length', unit: 'km' },
			{ title: 'Length basis' },
			{ title: 'Status' },
			{ title: 'Operator' }
		],
		rows: variant.links.map((id) => {
			const link = atlas.link.get(id)!;
			const { km, published } = lengthOf(link);
			const status = statusOn(link, day);
			return [
				nameOf(link.from),
				nameOf(link.to),
				link.country ? countryName(link.country) : (link.sea ?? null),
				MODE_SYMBOLS[link.mode].label,
				km,
				published ? 'published' : 'measured on the map',
				status ? STATUS_SYMBOLS[status].label : UNRECORDED,
				operatorOf(id) ?? null
			];
		})
	};
}
