/**
 * Every crossing of Armenia, Azerbaijan and Georgia that is on the map, and whether goods can pass on the
 * last day. What is expected is what border services and the press of the countries say, typed in here as
 * such.
 */
import { describe, expect, test } from 'vitest';
import { isUsable } from '../../src/lib/analysis/path-search/usable';
import type { Mode } from '../../src/lib/atlas/words';
import { LAST_DAY, whole } from '../support/whole-network';

const HOME = ['AM', 'AZ', 'GE'];

/** Whether links of one means lead away into both countries on a day. */
function isOpen(place: string, mode: Mode, day: string): boolean {
	const meeting = whole.network.links.filter(
		({ from, to, mode: means }) => means === mode && [from, to].includes(place)
	);
	return (
		new Set(meeting.filter((link) => isUsable(link, day, 'operating')).map(({ country }) => country)).size > 1
	);
}

const OPEN: readonly (readonly [place: string, mode: Mode])[] = [
	...(['bavra-zhdanovi', 'gogavan-guguti', 'bagratashen-sadakhlo', 'norduz-agarak'] as const).map(
		(place) => [place, 'road'] as const
	),
	['ayrum-sadakhlo', 'rail'],
	...(['red-bridge', 'lagodekhi-balakan', 'samur-yarag', 'khanoba-tagirkent'] as const).map(
		(place) => [place, 'road'] as const
	),
	['boyuk-kesik-gardabani', 'rail'],
	['samur-yalama', 'rail'],
	// Iran’s ambassador in November 2025: Astara, Bilasuvar, Julfa and Shahtakhti are in operation.
	...(['astarachay', 'bilasuvar-border', 'jolfa-julfa-road', 'shahtakhti-poldasht'] as const).map(
		(place) => [place, 'road'] as const
	),
	['sadarak-dilucu', 'road'],
	...(['larsi', 'sarpi', 'vale-turkgozu', 'kartsakhi-aktas'] as const).map(
		(place) => [place, 'road'] as const
	),
	['kartsakhi-cildir', 'rail']
];

const SHUT: readonly (readonly [place: string, mode: Mode])[] = [
	// Türkiye and Armenia, since 1993.
	['margara-alican', 'road'],
	['akhurik-dogukapi', 'rail'],
	['akhurik-dogukapi', 'road'],
	// Azerbaijan and Armenia, since the first Karabakh war.
	...(['azatamut-qazakh', 'yeraskh-border', 'aghband-nrnadzor', 'agarak-ordubad'] as const).flatMap(
		(place) => [[place, 'rail'] as const, [place, 'road'] as const]
	),
	['kapan-zangilan', 'rail'],
	['kornidzor-lachin', 'road'],
	// Iran and Azerbaijan: a bridge not yet open, one not yet begun, a railway halted by the war.
	['aghband-kalaleh-bridge', 'road'],
	['aghband-kalaleh-rail', 'rail'],
	['astarachay', 'rail'],
	// Georgia and Russia, by Abkhazia and South Ossetia; Georgia and Türkiye, decided in 2013 and not opened.
	['psou', 'road'],
	['roki', 'road'],
	['muratli-maradidi', 'road']
];

describe('open', () => {
	test.each(OPEN)('%s by %s', (place, mode) => expect(isOpen(place, mode, LAST_DAY)).toBe(true));
});
describe('shut, or not yet open', () => {
	test.each(SHUT)('%s by %s', (place, mode) => expect(isOpen(place, mode, LAST_DAY)).toBe(false));
	test('trains pass the Psou, but none goes on over the Inguri', () => {
		expect(isOpen('psou', 'rail', LAST_DAY)).toBe(true);
		expect(isUsable(whole.link.get('ingiri-sukhumi')!, LAST_DAY, 'planned')).toBe(false);
	});
});

test('there is no other crossing of the three on the map', () => {
	const named = new Set([...OPEN, ...SHUT].map(([place, mode]) => `${place} ${mode}`));
	// Trains cross at Julfa and the Psou, though none goes on from there; the railway at Sadarak is being
	// built.
	const crossings = whole.network.places.filter(
		({ kind, country, other }) =>
			kind === 'border' && [country, other].some((code) => HOME.includes(code ?? ''))
	);
	const met = crossings.flatMap(({ id }) => {
		const modes = new Set(
			whole.network.links.filter(({ from, to }) => [from, to].includes(id)).map(({ mode }) => mode)
		);
		return [...modes].filter((mode) => mode === 'rail' || mode === 'road').map((mode) => `${id} ${mode}`);
	});
	expect(met.filter((item) => !named.has(item)).sort()).toEqual([
		'jolfa-julfa-rail rail',
		'psou rail',
		'sadarak-dilucu rail'
	]);
});

describe('as they were', () => {
	test.each<[place: string, mode: Mode, day: string, open: boolean, reason: string]>([
		['larsi', 'road', '2004-09-03', true, 'the day before Russia shut the border of North Ossetia'],
		['larsi', 'road', '2004-09-04', false, 'shut by Russia in the days of Beslan'],
		['roki', 'road', '2004-09-06', false, 'people were turned back at Nizhny Zaramag, too'],
		['larsi', 'road', '2004-10-01', false, 'shut by Russia after Beslan, until 22 October 2004'],
		['larsi', 'road', '2004-10-22', true, 'reopened that day'],
		['samur-yarag', 'road', '2004-10-01', false, 'shut from the middle of September 2004'],
		['norduz-agarak', 'road', '1994-06-01', true, 'by the pontoon bridge before December 1995'],
		['larsi', 'road', '2006-07-07', true, 'the day before Russia closed it'],
		['larsi', 'road', '2009-01-01', false, 'closed until 1 March 2010'],
		['larsi', 'road', '2010-03-01', true, 'reopened that day'],
		['kartsakhi-aktas', 'road', '2015-10-17', false, 'opened on 18 October 2015'],
		['kartsakhi-aktas', 'road', '2015-10-18', true, 'opened that day'],
		['vale-turkgozu', 'road', '1993-12-31', false, 'opened in 1994'],
		['sadarak-dilucu', 'road', '1992-05-28', true, 'the Umut bridge opened that day'],
		['shahtakhti-poldasht', 'road', '1992-12-02', false, 'the bridge opened on 3 December 1992'],
		['bilasuvar-border', 'road', '2013-11-10', false, 'closed by Iran on 8 November 2013'],
		['bilasuvar-border', 'road', '2026-03-08', false, 'closed to lorries on 5 March 2026'],
		['bilasuvar-border', 'road', '2026-03-09', true, 'reopened that day'],
		['margara-alican', 'road', '2023-02-12', true, 'opened for aid after the earthquake'],
		['margara-alican', 'road', '2025-03-25', true, 'opened for aid to Syria'],
		['akhurik-dogukapi', 'rail', '1992-06-01', true, 'Türkiye closed the border in 1993'],
		[
			'azatamut-qazakh',
			'rail',
			'1992-01-15',
			true,
			'the last trains from Yerevan to Baku ran in February 1992'
		],
		['khanoba-tagirkent', 'road', '2023-03-16', false, 'opened on 17 March 2023']
	])('%s by %s on %s: %s, %s', (place, mode, day, open) => expect(isOpen(place, mode, day)).toBe(open));
});
