// Towns for labels, from GeoNames: every town of 100,000, every capital, and in the Caucasus every
// town of 5,000. Rows are [id, name, lon, lat, country, population, rank, {language: name}].
import { readFileSync, writeFileSync } from 'node:fs';
import { REGION } from '../../src/lib/atlas/map-limits.ts';
import { kilometres } from './aras-line.ts';
import { readCatalogue } from './gettext-file.ts';
import { INPUT } from './inputs.ts';
import { out } from './paths.ts';
import { MISTAKES, OVERVIEW_TOWNS, TRANSLATIONS } from './town-choices.ts';
import { englishName } from './town-names.ts';

/** The row's own name is English already. */
const LANGUAGES = ['az', 'tr', 'ru', 'fa', 'hy', 'ka', 'kk', 'uz'];
/** Sections, quarters and places that no longer exist. */
const NOT_TOWNS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'STLMT']);
/**
 * GeoNames calls these capitals too: their status is contested, or they are the capital of no member or
 * observer of the United Nations.
 */
const NOT_CAPITALS = new Set(
	'Jerusalem,East Jerusalem,North Nicosia,Khankendi,Pristina,Taipei,Hong Kong,Macau,Mariehamn'.split(',')
);

interface Town {
	id: string;
	name: string;
	lon: number;
	lat: number;
	country: string;
	population: number;
	kind: string;
	rank: number;
}
/** Countries at the edge of the map: only their very largest cities in the first view. */
const FAR = new Set('CN IN BD VN KR KP TW TH MM PH SA EG SD ET YE LY'.split(' '));
type Row = [number, string, number, number, string, number, number, Record<string, string>];

function readTowns(): Town[] {
	const english = readCatalogue(INPUT.placeNames('en'));
	const [west, south, east, north] = REGION;
	const towns: Town[] = [];
	for (const line of readFileSync(INPUT.places, 'utf8').split('\n')) {
		const field = line.split('\t');
		const [id = '', local = ''] = field;
		const [lat, lon, kind = '', country = ''] = [Number(field[4]), Number(field[5]), field[7], field[8]];
		const population = Number(field[14]);
		if (!id || NOT_TOWNS.has(kind)) continue;
		if (lon < west || lon > east || lat < south || lat > north) continue;
		const core = lon > 38 && lon < 56 && lat > 36 && lat < 46;
		if (population < 100_000 && kind !== 'PPLC' && !(core && population >= 5_000)) continue;
		const name = englishName(country, local, english.get(id));
		if (MISTAKES.has(`${country}:${name}`)) continue;
		const rank = rankOf(kind, population, name);
		towns.push({ id, name, lon, lat, country, population, kind, rank });
	}
	return towns.sort((a, b) => a.rank - b.rank || b.population - a.population);
}

/** 1 capital, 2 a million, 3 seat of a region or 300,000, 4 100,000, 5 smaller. */
function rankOf(kind: string, population: number, name: string): number {
	if (kind === 'PPLC' && !NOT_CAPITALS.has(name)) return 1;
	if (population >= 1_000_000) return 2;
	if (population >= 300_000 || (kind === 'PPLA' && population >= 100_000)) return 3;
	return population >= 100_000 ? 4 : 5;
}

/** Districts of a metropolis are towns in GeoNames; on this map they are the metropolis. */
function isSuburb(town: Town, larger: Town[]): boolean {
	return larger.some((city) => {
		const distance = kilometres([town.lon, town.lat], [city.lon, city.lat]);
		if (city.name === town.name && city.country === town.country && distance < 15) return true;
		if (city.population < 250_000 || city.population < town.population * 4) return false;
		return distance < 6 + 8 * Math.sqrt(city.population / 1_000_000);
	});
}

export function chooseTowns(): Town[] {
	const chosen: Town[] = [];
	const byPopulation = readTowns().sort((a, b) => b.population - a.population);
	const larger: Town[] = [];
	for (const town of byPopulation) {
		if (town.rank > 1 && isSuburb(town, larger)) continue;
		chosen.push(town);
		larger.push(town);
	}
	return chosen.sort((a, b) => a.rank - b.rank || b.population - a.population);
}

export const townFiles = [out('towns.json'), out('towns-overview.json')];

export function buildTowns(): void {
	const catalogues = LANGUAGES.map(
		(language) => [language, readCatalogue(INPUT.placeNames(language))] as const
	);
	const rows = chooseTowns().map((town): Row => {
		const names: Record<string, string> = {};
		const fixed = TRANSLATIONS[town.name] ?? {};
		for (const [language, catalogue] of catalogues) {
			// Persian names come with the country or "County of", as a title of an encyclopaedia would.
			const found = catalogue
				.get(town.id)
				?.split('،')[0]
				?.replace(/^شهرستان /, '');
			const name = language in fixed ? fixed[language] : found;
			if (name && name !== town.name) names[language] = name;
		}
		const round = (degrees: number): number => Number(degrees.toFixed(4));
		const { id, name, lon, lat, country, population, rank } = town;
		return [Number(id), name, round(lon), round(lat), country, population, rank, names];
	});
	const wanted = new Set(OVERVIEW_TOWNS.split(' '));
	const overview = rows.filter(
		([, name, lon, , country, population, rank]) =>
			wanted.has(`${country}:${name.replaceAll(' ', '_')}`) ||
			rank === 1 ||
			population >= (lon > 24 && !FAR.has(country) ? 1_400_000 : 6_000_000)
	);
	const write = (file: string | undefined, list: Row[]): void => {
		const lines = list.map((row) => JSON.stringify(row));
		writeFileSync(file ?? '', `[\n${lines.join(',\n')}\n]\n`);
	};
	write(townFiles[0], rows);
	// The first picture names towns in English only, in their order, and to the nearest pixel.
	const near = (degrees: number): number => Number(degrees.toFixed(2));
	write(
		townFiles[1],
		overview.map(([id, name, lon, lat, country, population, rank]): Row => [
			...([id, name, near(lon), near(lat), country] as const),
			...([Number(population.toPrecision(3)), rank, {}] as const)
		])
	);
	console.log(`  towns: ${rows.length}, of which ${overview.length} in the overview`);
}
