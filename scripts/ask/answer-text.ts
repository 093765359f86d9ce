/** The same answer to be read. */
import { countryName } from '../../src/lib/atlas/country-name';
import { longDay } from '../../src/lib/atlas/day';
import type { Atlas } from '../../src/lib/atlas/atlas';
import { yardstickOf } from '../../src/lib/analysis/path-search/yardstick';
import { STATUS_SYMBOLS } from '../../src/lib/map/symbology/symbols';
import { lowered } from '../../src/lib/report/format/case-text';
import { comesBack, whyBelow } from './explained';
import type { AnswerJson, WayJson } from './answer';

const whole = (value: number) => Math.round(value).toLocaleString('en-GB');

export function answerText(
	{ question, note, open, best, alternatives, reopening, barred }: AnswerJson,
	{ place }: Atlas
): string {
	const name = (id: string) => place.get(id)!.name;
	const { from, to, closed, asof } = question;
	const by = yardstickOf(question);
	const said = (title: string, path: WayJson) => [
		`${title}: ${whole(path.km)} km${path.hours === null ? '' : `, about ${whole(path.hours)} h`}; ${path.countries.map(countryName).join(' – ')}`,
		...path.legs.map(
			(leg) =>
				`  ${leg.mode.padEnd(6)} ${name(leg.from)} – ${name(leg.to)}  ${whole(leg.km)} km  (${leg.link}${leg.status === 'operating' ? '' : `, ${lowered(STATUS_SYMBOLS[leg.status].label)}`})`
		),
		...comesBack(path).map((text) => `  ${text}`),
		...path.restrictions.map((text) => `  ${text}`),
		...path.contested.map((text) => `  Contested: ${text}`)
	];
	const isSame = best && open && JSON.stringify(best) === JSON.stringify(open);
	return [
		`${name(from)} to ${name(to)} on ${longDay(asof)}${closed.length > 0 ? `, closed: ${closed.join(', ')}` : ''}`,
		...(note ? [note] : []),
		...(best ? said('Best route', best) : ['There is no route.']),
		...(open && !isSame ? said('Baseline (nothing closed)', open) : []),
		...alternatives.flatMap((path, index) => [
			...said(`Alternative ${index + 1}`, path),
			...whyBelow(path, best!, by).map((text) => `  ${text}`)
		]),
		...(reopening
			? [`Minimum reopening: ${reopening.closures.join(', ')}.`, ...said('Then', reopening.path)]
			: []),
		...(barred ? [...barred.statements, ...said('Without this restriction', barred.path)] : [])
	].join('\n');
}
