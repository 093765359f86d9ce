/** Links and places of the view as KML 2.2 (OGC 07-147r2): a folder for each route, in its colour. */
import type { Feature, LineString, Point } from 'geojson';
import type { ExportInput, Work } from './registry';
import type { LinkProperties, PlaceProperties, ShownNetwork } from './shown-network';
import { networkOf } from './view-data';

export async function make(input: ExportInput, _work: Work): Promise<Blob> {
	return new Blob([toKml(networkOf(input))], { type: 'application/vnd.google-earth.kml+xml' });
}

type LinkFeature = Feature<LineString, LinkProperties>;

export function toKml({ origin, links, places, routes, sources }: ShownNetwork): string {
	const about = `As of ${origin.as_of}. Data version ${origin.data_version}. ${origin.attribution}. ${origin.licence}, ${origin.licence_url}. View: ${origin.address}`;
	// A link that routes share stands in the folder of each; one that only ways take, in a folder of its own.
	const folders = routes.map(({ id, name }) =>
		folder(
			name,
			links.features.filter(({ properties }) => properties.routes.includes(id)),
			id
		)
	);
	const ofWays = links.features.filter(({ properties }) => properties.routes.length === 0);
	const colours = [...new Set(links.features.map(({ properties }) => properties.stroke))];
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<kml xmlns="http://www.opengis.net/kml/2.2">',
		'<Document>',
		element('name', origin.title),
		element('description', `${about}\n\nSources:\n${sources.join('\n')}`),
		...colours.map(
			(colour) => `<Style id="${styleId(colour)}"><LineStyle><color>${kmlColour(colour)}</color><width>4</width></LineStyle></Style>`
		),
		...folders,
		...(ofWays.length > 0 ? [folder('Ways', ofWays, 'ways')] : []),
		`<Folder>${element('name', 'Places')}${places.features.map(placeMark).join('\n')}</Folder>`,
		'</Document>',
		'</kml>'
	].join('\n');
}

function folder(name: string, links: readonly LinkFeature[], within: string): string {
	return `<Folder>${element('name', name)}${links.map((link) => lineMark(link, within)).join('\n')}</Folder>`;
}

function lineMark({ geometry, properties }: LinkFeature, within: string): string {
	return [
		`<Placemark id="${within}.${properties.id}">`,
		element('name', properties.name),
		element('description', `${properties.mode}. ${properties.status} since ${properties.status_since}. ${properties.length_km} km.`),
		`<styleUrl>#${styleId(properties.stroke)}</styleUrl>`,
		extended(properties),
		`<LineString><tessellate>1</tessellate><coordinates>${geometry.coordinates.map((at) => at.join(',')).join(' ')}</coordinates></LineString>`,
		'</Placemark>'
	].join('');
}

function placeMark({ geometry, properties }: Feature<Point, PlaceProperties>): string {
	return `<Placemark id="place.${properties.id}">${element('name', properties.name)}${extended(properties)}<Point><coordinates>${geometry.coordinates.join(',')}</coordinates></Point></Placemark>`;
}

/** The name has an element of its own. */
const extended = (properties: object) =>
	`<ExtendedData>${Object.entries(properties)
		.filter(([name, value]) => name !== 'name' && value !== null)
		.map(
			([name, value]: [string, unknown]) =>
				`<Data name="${name}">${element('value', Array.isArray(value) ? value.join(' | ') : String(value))}</Data>`
		)
		.join('')}</ExtendedData>`;

const element = (name: string, text: string) =>
	`<${name}>${text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)}</${name}>`;

const styleId = (colour: string) => `line-${colour.slice(1)}`;
/** #rrggbb as aabbggrr. */
const kmlColour = (colour: string) => `ff${colour.slice(5, 7)}${colour.slice(3, 5)}${colour.slice(1, 3)}`;
