import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { foreignSystem, typeIn } from './geojson';
import type { ImportFormat } from './format';
import type { Gathering } from './gathering';
import type { Opened } from './opened';

type Part = Parameters<typeof feature>[1];

const recognises = (file: Opened): boolean => typeIn(file.json?.value) === 'Topology';

function read(file: Opened, into: Gathering): void {
	const topology = file.json!.value as Topology & { readonly crs?: unknown };
	const foreign = foreignSystem(topology.crs);
	if (foreign) return into.faults.leftOut(foreign);
	if (!Array.isArray(topology.arcs)) return into.faults.leftOut('a topology without its list of arcs');
	for (const [name, object] of Object.entries(topology.objects ?? {})) {
		const called = `object “${name.slice(0, 40)}”`;
		const isMany = typeIn(object) === 'GeometryCollection' && Array.isArray((object as { geometries?: unknown }).geometries);
		const parts = isMany ? (object as unknown as { geometries: Part[] }).geometries : [object as Part];
		for (const [index, part] of parts.entries()) one(topology, part, isMany ? `${called}, geometry ${index + 1}` : called, into);
	}
}

/** Each by itself: where one names an arc that isn't there, the others are drawn. */
function one(topology: Topology, part: Part, place: string, into: Gathering): void {
	const made = madeOf(topology, part);
	if (!made) return into.faults.leftOut('arcs that aren’t in the file', place);
	for (const { geometry, properties } of 'features' in made ? made.features : [made]) into.take(geometry, properties, place);
}

function madeOf(topology: Topology, part: Part) {
	try {
		return feature(topology, part);
	} catch {
		return null;
	}
}

export const topojson: ImportFormat = { title: 'TopoJSON', recognises, read };
