/** Whose claim it is, of which kind, of which day, and on what it rests, on one line. */
import type { Claim } from '../../atlas/argument-schema';
import { longDay } from '../../atlas/day';
import { CLAIM_KIND_WORDS } from './directions';

/**
 * "Ilham Aliyev · prediction · 3 May 2024 · the article cites …"
 * @param holders their names in full; what stands in brackets behind one is left out
 */
export function claimAbout(
	{ kind, date, citations, dateNote, note }: Claim,
	holders: readonly string[]
): string {
	return [
		holders.map((holder) => holder.replace(/ \(.*\)$/, '')).join('; '),
		CLAIM_KIND_WORDS[kind],
		date && longDay(date),
		citations.length > 0 && `the article cites ${citations.join('; ')}`,
		[dateNote, note].filter(Boolean).join(' ')
	]
		.filter(Boolean)
		.join(' · ');
}
