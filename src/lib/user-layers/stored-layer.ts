/** A layer as it is kept: by this browser, and in the one file. */
import type { Kind } from '../storage/work-store';
import { USER_LAYER_COLOURS, shapeOf, type UserFeature, type UserLayer } from '../view/user-layer';

export interface StoredLayer {
	readonly layer: UserLayer;
	/** ISO date and time: of two of one layer the later one holds. */
	readonly changed: string;
}

/**
 * What is kept may have been written by another version of the map, or by nobody's: what isn't whole is not
 * shown.
 */
export function isStored(value: unknown): value is StoredLayer {
	if (!isObject(value) || typeof value.changed !== 'string' || !isObject(value.layer)) return false;
	const { id, name, file, added, colour, shown, namedBy, features } = value.layer;
	return (
		[id, name, file].every((text) => typeof text === 'string') &&
		typeof added === 'string' &&
		/^\d{4}-\d\d-\d\dT/.test(added) &&
		(USER_LAYER_COLOURS as readonly unknown[]).includes(colour) &&
		typeof shown === 'boolean' &&
		(namedBy === null || typeof namedBy === 'string') &&
		Array.isArray(features) &&
		features.every(isFeature)
	);
}

const isFeature = (value: unknown): value is UserFeature =>
	isObject(value) &&
	isObject(value.properties) &&
	isObject(value.geometry) &&
	Array.isArray(value.geometry.coordinates) &&
	shapeOf(value.geometry as unknown as UserFeature['geometry']) !== undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const LAYERS: Kind<StoredLayer> = {
	is: isStored,
	idOf: ({ layer }) => layer.id,
	changedAt: ({ changed }) => changed
};

/** Of each layer the later version, in the order they were added. */
export function merged(...lists: readonly (readonly unknown[])[]): StoredLayer[] {
	const latest = new Map<string, StoredLayer>();
	for (const item of lists.flat().filter(isStored)) {
		const known = latest.get(item.layer.id);
		if (!known || known.changed < item.changed) latest.set(item.layer.id, item);
	}
	return [...latest.values()].sort((a, b) => (a.layer.added < b.layer.added ? -1 : 1));
}
