import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { writeGeodataFolder } from '../../tests/support/geodata/geodata-folder.ts';
import { SMALL_ASSUMPTIONS, smallAtlas } from '../../tests/support/small-atlas.ts';
import { createAtlas } from '../lib/atlas/atlas.ts';
import { Inquiry } from '../lib/view/inquiry.ts';
import type { Briefing, Step } from '../lib/briefing/document/schema.ts';
import { stepFaults } from './briefings.ts';
import { checkGeodata } from './geodata.ts';

const step: Step = {
	id: 'first',
	layout: 'map-caption',
	title: 'A title',
	text: '[computed] A way of {{length north}}.\n\n- and a list',
	notes: 'Say this.',
	view: ''
};

describe('a step that ships', () => {
	const faults = (more: Partial<Step>) =>
		stepFaults({ ...step, ...more }, new Inquiry(createAtlas(smallAtlas), SMALL_ASSUMPTIONS));
	it.each<[string, Partial<Step>, string[]]>([
		['a sound one', {}, []],
		['a long title', { title: 'a'.repeat(61) }, ['its title has 61 characters: a room can read 60']],
		[
			'a long text',
			{ text: `[computed] ${'a'.repeat(421)}` },
			['its text has 421 characters: a room can read 420']
		],
		// As it is read, not as it is written.
		['a long figure', { text: `[computed] {{length north   }}${'a'.repeat(414)}` }, []],
		['no notes', { notes: ' ' }, ['has nothing for the presenter to say']],
		['no voice', { text: 'It is so.' }, ['has a paragraph that names no voice']],
		['a voice that stops', { text: '[computed] One.\n\nTwo.' }, ['has a paragraph that names no voice']],
		[
			'the record without a source',
			{ text: '[record] So it was.' },
			['speaks of the record and names no source']
		],
		['the record with one', { text: '[record] So it was.', sources: ['a'] }, []],
		[
			'the article without a claim',
			{ text: '[article] So it is.' },
			['speaks for the article and names no claim']
		],
		[
			'a figure nobody can compute',
			{ text: '[computed] {{length east}}' },
			['its figure {{length east}}: no route or variant is called "east"']
		],
		[
			'one that isn’t so under the view',
			{ text: '[computed] {{way alpha delta}}', view: 'asof=1990-01-01' },
			['its figure {{way alpha delta}}: with nothing closed there is no route from alpha to delta either']
		]
	])('%s', (_name, more, expected) => expect(faults(more)).toEqual(expected));
});

describe('the briefings that ship', () => {
	const roots: string[] = [];
	afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true })));
	const briefing: Briefing = {
		format: 'isthmus-briefing',
		version: 1,
		id: 'a-way',
		title: 'A way',
		steps: [{ ...step, text: '' }]
	};
	function checked(files: Record<string, unknown>) {
		const root = writeGeodataFolder();
		roots.push(root);
		mkdirSync(join(root, 'geodata/briefings'));
		for (const [name, file] of Object.entries(files))
			writeFileSync(
				join(root, 'geodata/briefings', name),
				typeof file === 'string' ? file : JSON.stringify(file)
			);
		return checkGeodata(root);
	}
	it('are compiled, and the atlas knows them', () => {
		const { modules, faults } = checked({
			'b-way.json': { ...briefing, id: 'b-way' },
			'a-way.json': briefing
		});
		expect(faults).toEqual([]);
		expect(modules!.briefings[0]).toEqual(briefing);
		expect(modules!.atlas.briefings).toEqual(
			['a-way', 'b-way'].map((id) => ({ id, title: 'A way', steps: 1 }))
		);
	});
	it.each<[string, Record<string, unknown>, string[]]>([
		[
			'whatever would be left out',
			{ 'a-way.json': { ...briefing, colour: 'red', steps: [{ ...step, text: '', view: 'routes=x' }] } },
			[
				'a-way.json · steps[0].view · routes=x is unknown here and not shown',
				'a-way.json · colour · is left out: no such field is known here'
			]
		],
		[
			'broken JSON',
			{ 'a-way.json': '{\n"format" 1' },
			['a-way.json · – · is not valid JSON: line 2, column 10']
		],
		[
			'another name than the file’s',
			{ 'b-way.json': briefing },
			['b-way.json · a-way · is called "a-way", and its file "b-way"']
		],
		[
			'the name of the reader’s own',
			{ 'own.json': { ...briefing, id: 'own' } },
			['own.json · own · "own" is what an address calls the reader’s own']
		],
		[
			'a step that isn’t sound',
			{ 'a-way.json': { ...briefing, steps: [{ ...step, text: '', notes: '' }] } },
			['a-way.json · first · has nothing for the presenter to say']
		]
	])('stop the build with %s', (_name, files, expected) => {
		const { modules, faults } = checked(files);
		expect(modules).toBeUndefined();
		expect(
			faults.map(({ file, id, reason }) => `${file.replace('geodata/briefings/', '')} · ${id} · ${reason}`)
		).toEqual(expected);
	});
});
