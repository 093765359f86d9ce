import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { foreignSystem, typeIn } from './geojson';
import type { ImportFormat } from './format';
import type { FeatureCollector } from './feature-collector';
import { REASONS } from './geometry';
import type { Opened } from './input-file';
import { Measure } from './topology-size';

type Part = Parameters<typeof feature>[1];

const recognises = (file: Opened): boolean => typeIn(file.json?.value) === 'Topology';

function read(file: Opened, into: FeatureCollector): void {
	const topology = file.json!.value as Topology & { readonly crs?: unknown };
	const foreign = foreignSystem(topology.crs);
	if (foreign) return into.faults.leftOut(foreign);
	if (!Array.isArray(topology.arcs)) return into.faults.leftOut('a topology without its list of arcs');
	const measure = new Measure(topology);
	if (!measure.isSound) return into.faults.leftOut('a topology whose scale isn’t made of numbers');
	for (const [name, object] of Object.entries(topology.objects ?? {})) {
		const called = `object “${name.slice(0, 40)}”`;
		const isMany =
			typeIn(object) === 'GeometryCollection' &&
			Array.isArray((object as { geometries?: unknown }).geometries);
		const parts = isMany ? (object as unknown as { geometries: Part[] }).geometries : [object as Part];
		for (const [index, part] of parts.entries()) {
			const place = isMany ? `${called}, geometry ${index + 1}` : called;
			const size = measure.of(part);
			if (size === 'absent') into.faults.leftOut('arcs that aren’t in the file', place);
			else if (size === 'unsound') into.faults.leftOut(REASONS.notNumbers, place);
			else if (size === 'large') into.tooMany(1, place);
			else one(topology, part, place, into);
		}
	}
}

/** Each by itself: where one can't be made, the others are drawn. */
function one(topology: Topology, part: Part, place: string, into: FeatureCollector): void {
	const made = madeOf(topology, part);
	if (!made) return into.faults.leftOut(REASONS.type, place);
	for (const { geometry, properties } of 'features' in made ? made.features : [made])
		into.take(geometry, properties, place);
}

function madeOf(topology: Topology, part: Part) {
	try {
		return feature(topology, part);
	} catch {
		return null;
	}
}

export const topojson: ImportFormat = { title: 'TopoJSON', recognises, read };
