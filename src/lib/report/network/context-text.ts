/** What is said beside the pointer of a link that belongs to no route. */
import { lengthOf, statusOn, type Atlas } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import { countryName } from '../../atlas/country-name';
import { placeLabel } from '../../atlas/viewpoint';
import type { Viewpoint } from '../../atlas/words';
import { MODE_SYMBOLS, STATUS_SYMBOLS } from '../../map/symbology/symbols';
import { lowered } from '../format/case-text';
import { kmText } from '../format/measure-text';

export interface ContextText {
	/** "Yerevan – Gyumri" */
	readonly name: string;
	/** "Operating · railway · Armenia" */
	readonly state: string;
	/** "154 km measured on the map" */
	readonly length: string;
	/** "Source: South Caucasus Railway, Network map"; of several, the one for its state. */
	readonly source: string | null;
}

/** @param atlas @param record with the whole network @param day YYYY-MM-DD */
export function contextText(
	atlas: Pick<Atlas, 'link' | 'place'>,
	record: Pick<RecordData, 'links' | 'sources'>,
	id: string,
	day: string,
	viewpoint: Viewpoint | null
): ContextText {
	const link = atlas.link.get(id)!;
	const name = (place: string) => placeLabel(atlas.place.get(place)!, viewpoint);
	const status = statusOn(link, day);
	const { km, published } = lengthOf(link);
	const of = record.links[id];
	const cited = [
		...new Set([of.status.findLast(({ from }) => from <= day)?.source ?? [], of.sources].flat())
	];
	const source = record.sources.find((item) => item.id === cited[0]);
	const more = cited.length > 1 ? `, and ${cited.length - 1} more` : '';
	return {
		name: `${name(link.from)} – ${name(link.to)}`,
		state: [
			status ? STATUS_SYMBOLS[status].label : 'Not on record',
			lowered(MODE_SYMBOLS[link.mode].label),
			link.country ? countryName(link.country) : link.sea
		].join(' · '),
		length: `${kmText(km)} ${published ? 'published' : 'measured on the map'}`,
		source: source ? `Source: ${source.publisher}, ${source.title}${more}` : null
	};
}
