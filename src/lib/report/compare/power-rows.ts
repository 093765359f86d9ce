/** What the compared ways mean for dependence on a power: five readings, never summed. */
import { detourText, kmText, percentText } from '../format/measure-text';
import type { Dependence } from '../../analysis/measures/dependence';
import type { Claim } from '../../atlas/argument-schema';
import { yardstickOf } from '../../analysis/path-search/yardstick';
import type { Power, Yardstick } from '../../atlas/words';
import { inSentence } from '../article/powers';
import { claimCounts } from '../article/claim-counts';
import { DIRECTION_WORDS } from '../article/directions';
import { lowered } from '../format/case-text';
import { onRecordText } from '../record/on-record-text';
import { substituteText } from '../stress/substitute-text';
import type { Compared, Measured } from './compared';
import { rowOf, type Cell, type Group, type RowOf } from './row';

/** @param by the yardstick asked for */
export function powerGroup(
	items: readonly Compared[],
	power: Power,
	claims: readonly Claim[],
	by: Yardstick
): Group {
	const of = (reading: (profile: Dependence) => Cell) => (found: Measured) =>
		reading(profileOf(found, power));
	const rows: readonly RowOf[] = [
		{
			id: 'territory',
			label: 'Territory',
			method: 'territory',
			unit: 'km',
			figure: of(({ territory: { km, share } }) =>
				km === 0 ? { text: 'none', value: 0 } : { text: kmText(km), lines: [percentText(share)], value: km }
			)
		},
		{
			id: 'control',
			label: 'Control (held or claimed)',
			method: 'control',
			voice: 'record',
			unit: 'entries',
			figure: of(({ control }) => counted(control.length))
		},
		{
			id: 'ownership',
			label: 'Ownership (held or announced)',
			method: 'ownership',
			voice: 'record',
			unit: 'entries',
			figure: of(({ ownership, announced }) => counted(ownership.length + announced.length))
		},
		{
			id: 'substitute',
			label: 'If its territory closes',
			method: 'substitutability',
			unit: ratioUnit(items, by),
			figure: (found, { route }) => {
				const { substitute } = profileOf(found, power);
				if (substitute.kind !== 'way') return { text: substituteText(substitute) };
				const { detour, path } = substitute;
				const text = detourText(detour, yardstickOf({ by, goods: route.kind }));
				return { text, lines: [kmText(path.km)], value: detour };
			}
		},
		{
			id: 'claims',
			label: 'Claims in the article',
			method: 'claims',
			voice: 'article',
			figure: (_, { route }) => {
				const counts = claimCounts(claims, route.id, power);
				if (counts.length === 0) return { text: 'says nothing' };
				return {
					text: '',
					lines: counts.map(({ direction, count }) => `${lowered(DIRECTION_WORDS[direction].word)} ${count}`)
				};
			}
		}
	];
	return {
		id: power,
		title: `Dependence on ${inSentence(power)}`,
		rows: rows.map((row) => rowOf(items, { ...row, id: `${power}-${row.id}`, power }))
	};
}

function ratioUnit(items: readonly Compared[], by: Yardstick): string {
	const ofHours = items.filter(({ route }) => yardstickOf({ by, goods: route.kind }) === 'hours');
	if (ofHours.length === 0) return 'ratio';
	return ofHours.length === items.length ? 'ratio of hours' : 'ratio, of hours for cargo';
}

export const profileOf = ({ dependence }: Measured, power: Power): Dependence =>
	dependence.find((profile) => profile.power === power)!;

const counted = (count: number): Cell => ({ text: onRecordText(count), value: count });
