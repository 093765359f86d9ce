/**
 * Links and places of the view as KML 2.2 (OGC 07-147r2): a folder for each route and each way, in its
 * colour, by state.
 */
import type { Feature, LineString, Point } from 'geojson';
import type { Status } from '../../atlas/words';
import { xmlText } from '../../view/xml-text';
import type { DataInput, Work } from '../format';
import {
	STATUS_STROKES,
	type LinkProperties,
	type PlaceProperties,
	type ShownNetwork
} from './network-fields';
import { networkOf } from './view-data';
import { aboutLine, aboutView, lineName } from '../../report/saved/data-messages';

export async function make(input: DataInput, _work: Work): Promise<Blob> {
	return new Blob([toKml(networkOf(input))], { type: 'application/vnd.google-earth.kml+xml' });
}

type LinkFeature = Feature<LineString, LinkProperties>;

export function toKml({ origin, links, places, routes, paths, sources }: ShownNetwork): string {
	const about = aboutView({
		...{ day: origin.as_of, basis: origin.rests_on, version: origin.data_version },
		...{ address: origin.address, sources }
	});
	// A link that several share stands in the folder of each, in its colour.
	const folders = [
		...routes.map((of) => ({ ...of, list: 'routes' as const })),
		...paths.map((of) => ({ ...of, list: 'ways' as const }))
	].map(({ list, ...of }) => ({
		...of,
		links: links.features.filter(({ properties }) => properties[list].includes(of.id))
	}));
	const styles = folders.flatMap(({ colour, links: held }) =>
		held.map(({ properties }) => lineStyle(colour, properties.status_code))
	);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<kml xmlns="http://www.opengis.net/kml/2.2">',
		'<Document>',
		element('name', origin.title),
		element('description', about),
		...new Set(styles),
		PLACE_STYLE,
		...folders.map(
			({ id, name, colour, links: held }) =>
				`<Folder>${element('name', name)}${held.map((link) => lineMark(link, id, colour)).join('\n')}</Folder>`
		),
		`<Folder>${element('name', 'Places')}${places.features.map(placeMark).join('\n')}</Folder>`,
		'</Document>',
		'</kml>'
	].join('\n');
}

function lineMark({ geometry, properties }: LinkFeature, within: string, colour: string): string {
	const { id, name, mode, status, status_code: code, status_since: since, length_km: km } = properties;
	return [
		`<Placemark id="${within.replace(/ /g, '-')}.${id}">`,
		// There are no dashes in KML, and in a list no colours: what doesn't run says so.
		element('name', lineName(name, status, RUNS.includes(code))),
		element('description', aboutLine({ mode, status, since, km })),
		`<styleUrl>#${styleId(colour, code)}</styleUrl>`,
		extended(properties),
		`<LineString><tessellate>1</tessellate><coordinates>${geometry.coordinates.map((at) => at.join(',')).join(' ')}</coordinates></LineString>`,
		'</Placemark>'
	].join('');
}

const RUNS: readonly Status[] = ['operating', 'limited'];
const styleId = (colour: string, status: Status) => `line-${colour.slice(1)}-${status}`;

function lineStyle(colour: string, status: Status): string {
	const { width, opacity } = STATUS_STROKES[status];
	return `<Style id="${styleId(colour, status)}"><LineStyle><color>${kmlColour(colour, opacity)}</color><width>${width}</width></LineStyle></Style>`;
}
/** #rrggbb as aabbggrr. */
const kmlColour = (colour: string, opacity: number) =>
	`${Math.round(opacity * 255)
		.toString(16)
		.padStart(2, '0')}${colour.slice(5, 7)}${colour.slice(3, 5)}${colour.slice(1, 3)}`;

/** Smaller than a program's own pins, which would cover the lines. */
const PLACE_STYLE =
	'<Style id="place"><IconStyle><scale>0.5</scale></IconStyle><LabelStyle><scale>0.7</scale></LabelStyle></Style>';

function placeMark({ geometry, properties }: Feature<Point, PlaceProperties>): string {
	return `<Placemark id="place.${properties.id}">${element('name', properties.name)}<styleUrl>#place</styleUrl>${extended(properties)}<Point><coordinates>${geometry.coordinates.join(',')}</coordinates></Point></Placemark>`;
}

/**
 * The name has an element of its own, and what a line looks like is the folder's: a program that knows
 * `stroke` would take that instead.
 */
const extended = (properties: object) =>
	`<ExtendedData>${Object.entries(properties)
		.filter(([name, value]) => name !== 'name' && !name.startsWith('stroke') && value !== null)
		.map(
			([name, value]: [string, unknown]) =>
				`<Data name="${name}">${element('value', Array.isArray(value) ? value.join(' | ') : String(value))}</Data>`
		)
		.join('')}</ExtendedData>`;

const element = (name: string, text: string) => `<${name}>${xmlText(text)}</${name}>`;
