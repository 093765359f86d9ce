/**
 * Links and places of the view as TopoJSON: not quantised, so that its coordinates are those of the other
 * formats.
 */
import { topology } from 'topojson-server';
import type { DataInput, Work } from '../format';
import type { ShownNetwork } from './network-fields';
import { networkOf } from './view-data';

export const toTopoJson = ({ origin, links, places, sources }: ShownNetwork): string =>
	JSON.stringify({ ...topology({ links, places }), ...origin, sources }, null, '\t');

export async function make(input: DataInput, _work: Work): Promise<Blob> {
	return new Blob([toTopoJson(networkOf(input))], { type: 'application/json' });
}
