/** `npm run ask`, as a script would call it. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { AnswerJson } from '../../scripts/ask/answer';
import { nearest } from '../../scripts/ask/nearest';

// As `npm run ask` does, without npm's own second.
const run = (...args: string[]) =>
	spawnSync(process.execPath, ['--import', 'tsx', 'scripts/ask.ts', ...args], { encoding: 'utf8' });
const json = (...args: string[]) => JSON.parse(run(...args, '--json').stdout) as AnswerJson;

describe('an answer as JSON', () => {
	test('holds the question, the ways and their legs, which add up', () => {
		const found = json('--from', 'baku', '--to', 'nakhchivan', '--asof', '2026-06-29');
		expect(found.question).toEqual({
			...{
				from: 'baku',
				to: 'nakhchivan',
				closed: [],
				asof: '2026-06-29',
				status: 'operating',
				goods: 'cargo',
				by: 'km'
			}
		});
		expect(found.note).toBeNull();
		expect(found.best).toEqual(found.open);
		expect(found.best).toMatchObject({
			countries: ['AZ', 'IR', 'AZ'],
			modes: ['road'],
			borders: ['bilasuvar-border', 'jolfa-julfa-road']
		});
		expect(found.best!.legs.reduce((sum, { km }) => sum + km, 0)).toBeCloseTo(found.best!.km, 0);
		expect(found.best!.restrictions).toEqual([
			'Azerbaijan keeps its land borders shut to travellers; the buses between Baku and Nakhchivan were suspended on 28 February 2026. Lorries pass.'
		]);
	});
	test('says null where there is no way, and what would have to reopen', () => {
		const { best, open, reopening } = json(
			'--from',
			'yerevan',
			'--to',
			'istanbul',
			'--closed',
			'GE,IR',
			'--asof',
			'2026-06-29'
		);
		expect(best).toBeNull();
		expect(open!.countries).toEqual(['AM', 'GE', 'TR']);
		expect(reopening!.closures).toEqual(['GE']);
	});
	test('says whose territory is shut', () => {
		const { barred } = json('--from', 'yerevan', '--to', 'baku', '--asof', '2025-10-01');
		expect(barred!.statements.join(' ')).toContain('Azerbaijan let no goods for or from Armenia pass');
	});
});

test('territory that is disputed, and limited traffic, are said beside a way', () => {
	const { stdout } = run('--from', 'poti', '--to', 'varna', '--asof', '2026-06-29');
	expect(stdout).toMatch(/^Best route: 1,131 km, about \d+ h; Georgia – Bulgaria$/m);
	expect(stdout).toContain('(poti-varna, limited or test traffic)');
	const { best } = json('--from', 'yerevan', '--to', 'goris', '--asof', '2026-06-29');
	expect(best!.contested.join(' ')).toContain('Tigranashen (Kərki)');
	expect(best!.legs.map(({ status }) => status)).toEqual(['operating']);
});

test('a day beyond the record is answered, and said to be', () => {
	const asked = ['--from', 'yerevan', '--to', 'tbilisi', '--asof'];
	expect(run(...asked, '2027-01-01').stdout).toMatch(/^The record ends on .* 1 January 2027 takes/m);
	expect(run(...asked, '1980-01-01').stdout).toMatch(/^The record begins in 1992: /m);
	expect(json(...asked, '2027-01-01').note).toMatch(/^The record ends on /);
});

test('what would puzzle in an answer is explained', () => {
	const { stdout } = run('--from', 'baku', '--to', 'moscow', '--closed', 'place:samur-yarag');
	// 67 km of Kazakhstan south of Saykhin, 32 at Zhanibek, with Elton’s 40 km of Russia between them.
	expect(stdout).toContain(
		'  It leaves Russia and comes back: 67 km of Kazakhstan and 32 km of Kazakhstan lie between.'
	);
	// By Derbent and the road: 2,175 km with one change, against 2,262 by train.
	expect(stdout).toContain('changes between rail, road and ship once, the best never');
});

test('an answer to be read names the ways and their kilometres', () => {
	const { stdout, status } = run('--from', 'yerevan', '--to', 'tbilisi', '--asof', '2026-06-29');
	expect(status).toBe(0);
	expect(stdout).toContain('Best route: 224 km');
});

describe('what can’t be answered is said, with exit code 2', () => {
	test.each([
		[['--from', 'yerewan', '--to', 'tbilisi'], 'There is no place “yerewan”. Nearest: yerevan'],
		[
			['--from', 'yerevan', '--to', 'tbilisi', '--closed', 'place:bagratashen'],
			'Nearest: place:bagratashen-sadakhlo'
		],
		[
			['--from', 'yerevan', '--to', 'tbilisi', '--asof', '2024-02-30'],
			'--asof takes a day such as 2024-11-01'
		],
		[
			['--from', 'yerevan', '--to', 'tbilisi', '--asof', '2024-13-01'],
			'--asof takes a day such as 2024-11-01'
		],
		[['--from', 'yerevan', '--to', 'yerevan'], 'the same place'],
		[['--from', 'yerevan', '--to', 'tbilisi', '--goods', 'water'], '--goods takes cargo, oil, gas'],
		[['--to', 'tbilisi'], '--from is missing']
	])('%j', (args, message) => {
		const { stderr, stdout, status } = run(...args);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain(message);
	});
});

test('the nearest names share the most with a word, accents aside', () => {
	const known = [
		{ id: 'poti' },
		{ id: 'constanta', name: 'Constanța' },
		{ id: 'istanbul', name: 'Istanbul' }
	];
	expect(nearest('konstanza', known, 1)).toEqual(['constanta']);
	expect(nearest('İstanbul', known, 1)).toEqual(['istanbul']);
});
