/**
 * The links as one network: what meets in reality shares a place, as an end or on the way, so that one can
 * walk from link to link.
 */
import { describe, expect, test } from 'vitest';
import data from 'virtual:atlas';
import { createAtlas } from '../../src/lib/atlas/atlas.ts';
import type { Link } from '../../src/lib/atlas/atlas.ts';

const atlas = createAtlas(data);
const PIPES = new Set(['oil', 'gas']);
const network = (link: Link) => (PIPES.has(link.mode) ? link.mode : 'cargo');
const placesOf = ({ from, via = [], to }: Link) => [from, ...via, to];

/**
 * Whether one can walk from place to place on links of one network. @param avoid countries, or the name of a
 * sea
 */
function walks(from: string, to: string, kind: 'cargo' | 'oil' | 'gas', avoid: readonly string[] = []) {
	for (const id of [from, to]) expect(atlas.place.has(id), `there is a place ${id}`).toBe(true);
	const open = atlas.links.filter(
		(link) => network(link) === kind && !avoid.some((name) => name === link.country || name === link.sea)
	);
	const reached = new Set([from]);
	for (let grown = true; grown;) {
		const before = reached.size;
		for (const link of open) {
			const places = placesOf(link);
			if (places.some((id) => reached.has(id))) for (const id of places) reached.add(id);
		}
		grown = reached.size > before;
	}
	return reached.has(to);
}

describe('cargo, from China to Europe', () => {
	test.each([
		['Khorgos to Poti, past Russia and Iran', 'khorgos', 'poti', ['RU', 'IR']],
		['Khorgos to Batumi, past Russia and Iran', 'khorgos', 'batumi', ['RU', 'IR']],
		['Khorgos to Constanța, past Russia, Iran and Türkiye', 'khorgos', 'constanta', ['RU', 'IR', 'TR']],
		['Khorgos to Istanbul, past Russia and Iran', 'khorgos', 'istanbul', ['RU', 'IR']],
		['Khorgos to Istanbul, through Iran', 'khorgos', 'istanbul', ['RU', 'AZ', 'GE']],
		['Khorgos to Małaszewicze, through Russia', 'khorgos', 'malaszewicze', ['AZ', 'IR', 'TR']],
		['Dostyk to Małaszewicze', 'alashankou-dostyk', 'malaszewicze', ['AZ', 'IR', 'TR']],
		['Zabaikalsk to Małaszewicze, past Kazakhstan', 'zabaikalsk', 'malaszewicze', ['KZ']],
		["Xi'an to Istanbul", 'xian', 'istanbul', ['RU', 'IR']]
	])('%s', (_name, from, to, avoid) => expect(walks(from, to, 'cargo', avoid)).toBe(true));
});

describe('cargo, from Russia to India', () => {
	test.each([
		['by the west of the Caspian', ['TM', 'Caspian Sea']],
		['by the east of the Caspian', ['AZ', 'Caspian Sea']],
		['over the Caspian', ['AZ', 'TM']]
	])('Moscow to Mumbai %s', (_name, avoid) => {
		expect(walks('moscow', 'mumbai', 'cargo', avoid)).toBe(true);
		expect(walks('moscow', 'bandar-abbas', 'cargo', avoid)).toBe(true);
	});
	test('there is no fourth way', () => {
		expect(walks('moscow', 'bandar-abbas', 'cargo', ['AZ', 'TM', 'Caspian Sea'])).toBe(false);
	});
	test('Anzali is joined to Rasht by the railway of 2024', () => {
		expect(walks('anzali', 'rasht', 'cargo', ['AZ', 'Caspian Sea'])).toBe(true);
	});
});

describe('cargo, across the isthmus', () => {
	test.each([
		['Baku to Nakhchivan through Syunik', 'baku', 'nakhchivan', ['IR', 'TR']],
		['Baku to Nakhchivan along the Iranian bank of the Aras', 'baku', 'nakhchivan', ['AM', 'TR', 'RU']],
		['Baku to Kars through Georgia', 'baku', 'kars', ['AM', 'IR']],
		['Baku to Kars through Syunik', 'baku', 'kars', ['GE', 'IR']],
		['Tabriz to Kars by Cheshmeh Soraya, if it is built', 'tabriz', 'kars', ['AZ', 'AM', 'GE']],
		['Nakhchivan to Yeraskh', 'nakhchivan', 'yeraskh', ['IR', 'TR']],
		['Gyumri to Kars', 'gyumri', 'kars', ['AZ', 'GE']]
	])('%s', (_name, from, to, avoid) => expect(walks(from, to, 'cargo', avoid)).toBe(true));
});

test('a ferry lands where a railway or a road goes on, but for ports where none is on record', () => {
	const modes = new Map<string, Set<string>>();
	for (const link of atlas.links)
		for (const id of placesOf(link)) modes.set(id, (modes.get(id) ?? new Set()).add(link.mode));
	const ends = [...modes]
		.filter(([, served]) => served.has('ferry') && !served.has('rail') && !served.has('road'))
		.map(([id]) => id);
	// The last two are not ports: the quay of Solyanka within Astrakhan, and the mouth of the ship channel.
	expect(ends.sort()).toEqual(['constanta', 'mumbai', 'nowshahr', 'solyanka', 'volga-mouth']);
});

describe('oil and gas, from the field to the market', () => {
	test.each([
		['Sangachal to Ceyhan', 'sangachal-terminal', 'ceyhan-terminal', 'oil', ['RU']],
		['Sangachal to Supsa', 'sangachal-terminal', 'supsa-terminal', 'oil', ['RU', 'TR']],
		['Sangachal to Novorossiysk', 'sangachal-terminal', 'novorossiysk-sheskharis', 'oil', ['GE']],
		['Tengiz to the terminal of CPC', 'tengiz', 'cpc-marine-terminal', 'oil', []],
		['Shah Deniz to Melendugno', 'shah-deniz', 'melendugno', 'gas', ['BG']],
		['Shah Deniz to Baumgarten', 'shah-deniz', 'baumgarten', 'gas', ['RU', 'RS']],
		['Shah Deniz, by the second line of SCP', 'scpx-loop-end', 'turkgozu', 'gas', ['AZ', 'TR']],
		['Türkmenbaşy to Melendugno, if it is built', 'belek-compressor', 'melendugno', 'gas', ['IR']],
		['Russkaya to Hungary', 'russkaya-compressor', 'algyo-gas', 'gas', ['RO', 'GE']],
		['Russkaya to Lüleburgaz', 'russkaya-compressor', 'luleburgaz-gas', 'gas', ['BG']],
		['Tabriz to Ankara', 'tabriz-compressor', 'ankara-gas', 'gas', []]
	] as const)('%s', (_name, from, to, kind, avoid) => expect(walks(from, to, kind, avoid)).toBe(true));
});
