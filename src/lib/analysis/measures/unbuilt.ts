/** What of a path isn't there yet. */
import { statusOn } from '../../atlas/atlas';
import type { Status } from '../../atlas/words';
import type { Path } from '../path';

const UNBUILT = ['construction', 'planned', 'proposed'] as const;
export type UnbuiltStatus = (typeof UNBUILT)[number];
const isUnbuilt = (status: Status | undefined): status is UnbuiltStatus =>
	(UNBUILT as readonly (Status | undefined)[]).includes(status);

export interface UnbuiltPart {
	/** Null: at sea. */
	readonly country: string | null;
	readonly status: UnbuiltStatus;
	readonly km: number;
}

export interface Unbuilt {
	readonly km: number;
	/** Of the path's length, 0 to 1. */
	readonly share: number;
	/** By country and state, in the order of travel. */
	readonly parts: readonly UnbuiltPart[];
}

/**
 * Null where nothing of it is on record as unbuilt. Of a whole variant, links may not be on record at all by
 * the day: those are neither there nor unbuilt (`Composition.unknown`). A search uses none of them.
 * @param day YYYY-MM-DD
 */
export function unbuiltOf({ legs, km: whole }: Pick<Path, 'legs' | 'km'>, day: string): Unbuilt | null {
	const parts = new Map<string, UnbuiltPart>();
	for (const { link, km } of legs) {
		const status = statusOn(link, day);
		if (!isUnbuilt(status)) continue;
		const key = `${link.country} ${status}`;
		parts.set(key, { country: link.country, status, km: km + (parts.get(key)?.km ?? 0) });
	}
	if (parts.size === 0) return null;
	const km = [...parts.values()].reduce((sum, part) => sum + part.km, 0);
	return { km, share: km / whole, parts: [...parts.values()] };
}
