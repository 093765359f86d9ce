/** How each row of a comparison comes about, in a sentence or two. The method page has the whole. */
import type { RowId } from './rows';

export const HOW: Readonly<Record<RowId, string>> = {
	ends: 'Where the first stretch of the variant starts and the last one ends.',
	length:
		'The sum of the stretches. Each counts with its published length where a source gives one, otherwise with the great-circle length of the line as drawn, which cuts curves; “published” is the share of the first.',
	own: 'The km on stretches of the route or variant itself, divided by the whole. Where the route doesn’t lead, the way follows other lines; below half it isn’t counted as a way of this route.',
	countries:
		'The stretches in the order of travel, their km added up as long as the ground stays the same. Stretches are cut at every border.',
	means: 'The km of the stretches by what travels on them.',
	state: 'The km of the stretches by their state on the day shown, divided by the whole.',
	border: 'Places where one country’s ground meets another’s on the way.',
	'sea-border': 'Landings in another country than the one the ship left.',
	transshipment: 'Places where the way changes between land and ship, or from ship to ship.',
	gauge: 'Places where railways of two known gauges meet on the way.',
	transfer: 'Places where the way changes between rail and road.',
	hours:
		'Km divided by an average speed, plus a wait at each border, port and break of gauge. An estimate by assumptions that can be changed here; no timetable.',
	territory: 'The km on its ground, and their share of the whole.',
	control: 'What the record says it holds, claims or demands on stretches of the way by the day shown.',
	ownership: 'What the record says it owns of stretches of the way, or has announced to own, by the day shown.',
	substitute: 'The best way left between the same two ends with its ground and its coasts closed, divided by this one, on the terms above.',
	claims:
		'Claims of the article that name this route and this power, by what they say about dependence. The article is one voice that argues a position.'
};
