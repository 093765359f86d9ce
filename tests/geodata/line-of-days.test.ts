/**
 * The seven routes on the line of days: each is on the map when it was there, and isn't when it wasn't. What
 * is expected was worked out by hand from the dates in the reasons, which are those of publishers outside the
 * map.
 */
import { describe, expect, test } from 'vitest';
import data from 'virtual:atlas';
import { isUsable, takenStatus } from '../../src/lib/analysis/path-search/usable.ts';
import { createAtlas, statusOn } from '../../src/lib/atlas/atlas.ts';

const atlas = createAtlas(data);
const DAYS = [
	'1992-01-15',
	'1995-01-01',
	'1998-01-01',
	'2002-01-01',
	'2005-01-01',
	'2010-01-01',
	'2015-01-01',
	'2018-07-01',
	'2021-01-15',
	'2024-11-01',
	atlas.latest
];

type Extent = 'all' | 'some' | 'none';
const extent = (of: readonly boolean[]): Extent =>
	of.every(Boolean) ? 'all' : of.some(Boolean) ? 'some' : 'none';
const variantLinks = (selection: string) => {
	const [route, id] = selection.split('.');
	return atlas.route
		.get(route)!
		.variants.find((variant) => variant.id === id)!
		.links.map((link) => atlas.link.get(link)!);
};

describe('how much of a way is on record, and how much in service, from 1992 to the last day', () => {
	test.each<[selection: string, reason: string, record: string, service: string]>([
		[
			'zangezur.rail',
			'The Soviet railway ran as far as Nakhchivan until April 1992 (OC Media) and was cut since; the Turkish end was agreed on 25 February 2020 (Caspian News).',
			'some some some some some some some some all all all',
			'some some some some some some some some some some some'
		],
		[
			'aras.road',
			'The roads of Nakhchivan and the bridge at Julfa are older than the project, whose memorandum is of 11 March 2022 (AzerNEWS); its bridge is not open.',
			'some some some some some some some some some all all',
			'some some some some some some some some some some some'
		],
		[
			'middle.main',
			'Ferries from Aktau: 6 September 2001 (Interfax); Khorgos line: December 2011; port of Alat: 2014; Zhezkazgan–Beyneu: 22 August 2014 (Astana Times).',
			'some some some some some some all all all all all',
			'some some some some some some all all all all all'
		],
		[
			'instc.western-road',
			'Bandar Abbas line: 17 March 1995 (its port authority); Astara: 8 February 2018; Rasht–Qazvin: 6 March 2019; war from 28 February 2026.',
			'some some some some some some some some all all all',
			'some some some some some some some some all all some'
		],
		[
			'instc.western',
			'As above, but Rasht–Astara is not built.',
			'some some some some some some some some all all all',
			'some some some some some some some some some some some'
		],
		[
			'instc.trans-caspian',
			'Amirabad: 2001 (Tehran Times); railway to Olya: begun on 1 October 2003, completed in July 2004 (RIA Novosti; Wikipedia); war from 28 February 2026.',
			'some some some some all all all all all all all',
			'some some some some all all all all all all some'
		],
		[
			'btc.main',
			'First oil at Ceyhan on 28 May 2006 (bp).',
			'none none none none none all all all all all all',
			'none none none none none all all all all all all'
		],
		[
			'sgc.main',
			'First gas to Georgia late in 2006, to Türkiye by TANAP on 30 June 2018, to Europe on 31 December 2020 (bp, Trend).',
			'none none none none none some some some all all all',
			'none none none none none some some some all all all'
		],
		[
			'btk.main',
			'Baku–Tbilisi since 1883; through to Kars from 30 October 2017.',
			'some some some some some some some all all all all',
			'some some some some some some some all all all all'
		]
	])('%s: %s', (selection, _, record, service) => {
		const links = variantLinks(selection);
		expect(DAYS.map((day) => extent(links.map((link) => statusOn(link, day) !== undefined))).join(' ')).toBe(
			record
		);
		expect(DAYS.map((day) => extent(links.map((link) => isUsable(link, day, 'operating')))).join(' ')).toBe(
			service
		);
	});
});

/** "3 planned, 1 operating": on so many of the days, one after another. */
function inRuns(states: readonly string[]): string {
	const starts = states.flatMap((state, index) => (state === states[index - 1] ? [] : [index]));
	return starts
		.map((start, index) => `${(starts[index + 1] ?? states.length) - start} ${states[start]}`)
		.join(', ');
}

describe('the link that makes or breaks a route has the state of the day', () => {
	test.each<[link: string, reason: string, states: string]>([
		[
			'meghri-rail',
			'Last trains in April 1992 (OC Media); statement of 10 November 2020; Washington declaration of 8 August 2025.',
			'1 operating, 7 suspended, 2 proposed, 1 planned'
		],
		[
			'horadiz-aghband',
			'Ran until the war of 1993 (Trend 3383178); foundation laid on 14 February 2021 (Trend 3381087).',
			'1 operating, 7 suspended, 1 proposed, 2 construction'
		],
		[
			'gyumri-akhurik',
			'Closed with the border in 1993 (Wikipedia, Mediamax).',
			'1 operating, 8 suspended, 1 proposed, 1 planned'
		],
		[
			'kars-dilucu',
			'Memorandum of 25 February 2020 (Caspian News); ground broken on 22 August 2025 (Sabah).',
			'8 unrecorded, 2 planned, 1 construction'
		],
		[
			'aghband-road-bridge',
			'Memorandum of March 2022; begun on 21 September 2022 (Pars Today).',
			'9 unrecorded, 2 construction'
		],
		[
			'bafq-bandar-abbas',
			'Opened on 17 March 1995 (port authority); cargo of the corridor largely suspended since 28 February 2026 (Vedomosti).',
			'2 unrecorded, 8 operating, 1 limited'
		],
		[
			'volga-mouth-anzali',
			'Ships halted by the war; grain again from 10 March 2026 (Reuters).',
			'10 operating, 1 limited'
		],
		['aktau-alat', '6 September 2001 (Interfax).', '3 unrecorded, 8 operating'],
		['kuryk-alat', 'December 2016 (Kazinform).', '7 unrecorded, 4 operating'],
		['ankara-istanbul', '31 December 1892 (Wikipedia).', '11 operating']
	])('%s: %s', (link, _, states) => {
		expect(inRuns(DAYS.map((day) => statusOn(atlas.link.get(link)!, day) ?? 'unrecorded'))).toBe(states);
	});
});

describe('before the first day on record', () => {
	const astana = atlas.link.get('zharyk-astana')!;
	test('nothing is said of a line that is known to be older, and a search takes it to be there', () => {
		expect(statusOn(astana, '1985-01-01')).toBeUndefined();
		expect(takenStatus(astana, '1985-01-01')).toBe('operating');
	});
	test('a line with a known opening was not there before', () => {
		expect(takenStatus(atlas.link.get('bafq-bandar-abbas')!, '1995-03-16')).toBeUndefined();
	});
	test('works that were under way by a day are not carried back', () => {
		const line = atlas.link.get('rasht-anzali')!;
		expect(line.status[0]).toMatchObject({ older: true, status: 'construction' });
		expect(isUsable(line, '2010-01-01', 'planned')).toBe(false);
	});
});
