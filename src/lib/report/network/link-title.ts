/** A link among others: rail and road may share both ends. */
import type { Atlas } from '../../atlas/atlas';
import { linkName } from '../../atlas/link-name';
import { MODE_SYMBOLS } from '../../map/symbology/symbols';
import { lowered } from '../format/case-text';

export function linkTitle(atlas: Atlas, id: string): string {
	return `${linkName(atlas, id)}, ${lowered(MODE_SYMBOLS[atlas.link.get(id)!.mode].label)}`;
}
