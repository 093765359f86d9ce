/** Whoever quoted the map as it was finds out in two places: on the page of changes and in the change log. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import corrections from '../../geodata/corrections.json';
import { version } from '../../geodata/version.json';

const LOG = readFileSync('CHANGELOG.md', 'utf8');
const listed = (heading: string) =>
	LOG.split(`### ${heading}\n`)[1]
		?.split('\n#')[0]
		.split('\n')
		.filter((line) => line.startsWith('- '));

test('the change log lists every correction, by the version that says it right', () => {
	const versions = [...new Set(corrections.map((correction) => correction.version))];
	expect(versions).toContain(version);
	for (const of of versions)
		expect(listed(`Corrected in the data, version ${of}`), of).toEqual(
			corrections
				.filter((correction) => correction.version === of)
				.map((correction) => `- ${correction.what}: ${correction.old} → ${correction.new}`)
		);
});

test.each([
	['title', 'Zangezur or Aras?'],
	['signs of Taipei and Pristina', 'of a capital'],
	['Nakhchivan', 'in the type of countries']
])('a reader who quoted a name that took a side finds it: %s', (what, old) => {
	const found = corrections.find((correction) => correction.old === old);
	expect(`${found?.what}`.toLowerCase()).toContain(what.toLowerCase());
	expect(found?.kind).toBe('wording');
});
