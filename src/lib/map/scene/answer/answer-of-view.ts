/** What the map asks the network: in a chunk of its own, which a reader who asks nothing never fetches. */
import type { RecordData } from '../../../atlas/compiled';
import { askedIn } from '../../../view/asking';
import { inquiryOf, type Answer } from '../../../view/inquiry';
import type { View } from '../../../view/view.svelte';
import { criticalLinks } from './draw-answer';

/** Null where the view asks nothing. */
export function answerOf({ atlas, state, day }: Pick<View, 'atlas' | 'state' | 'day'>, record: RecordData): Answer | null {
	return inquiryOf(atlas, record).answer(askedIn(state), day);
}

const lastCritical = new WeakMap<RecordData, { readonly key: string; readonly links: ReturnType<typeof criticalLinks> }>();

/** Null where it isn't asked what the way hangs on. The last is kept: a camera that moves asks again. */
export function criticalOf(
	{ atlas, state, day }: Pick<View, 'atlas' | 'state' | 'day'>,
	record: RecordData
): ReadonlyMap<string, number> | null {
	if (state.focus?.kind !== 'critical') return null;
	const { from, to, by, status, goods, assume } = state;
	const key = JSON.stringify([from, to, by, status, goods, assume, day]);
	const last = lastCritical.get(record);
	if (last?.key === key) return last.links;
	const links = criticalLinks(inquiryOf(atlas, record), state, day);
	lastCritical.set(record, { key, links });
	return links;
}
