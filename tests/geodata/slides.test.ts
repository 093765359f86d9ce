/**
 * Views, comparisons and stress tests as slides: written, read back, and held against what the network
 * answers and the map shows.
 */
import { describe, expect, test } from 'vitest';
import { lengthOf } from '../../src/lib/atlas/atlas.ts';
import { readView } from '../../src/lib/view/address/codec.ts';
import {
	atlas,
	chartsOf,
	context,
	expectWholeSentences,
	named,
	sound,
	tableOf,
	textOf,
	titleOf,
	told,
	written
} from '../support/written-slides.ts';
import { record } from '../support/whole-network.ts';

describe('a comparison', () => {
	const query = 'compare=zangezur.rail,aras.rail,btk.main&from=baku&to=nakhchivan&status=planned';
	const answer = () => {
		const given = context.views.inquiry.answer(readView(query, atlas).view, atlas.latest);
		return given?.kind === 'compare' ? given.items : [];
	};

	test('has its table, its chart and the whole table, with the lengths that the network answers', async () => {
		const { slides } = await sound(told(query, 'comparison'));
		const [first, charted, ...tables] = slides;
		const lengths = answer().map(
			({ found }) => `${Math.round(found!.path.km).toLocaleString('en-GB')}\u00a0km`
		);
		expect(
			tableOf(first)[0]
				.slice(1)
				.map((head) => head[0])
		).toEqual(['A', 'B', 'C']);
		expect(
			tableOf(first)
				.find(([label]) => label === 'Length')!
				.slice(1)
		).toEqual(lengths);
		const rows = tables.flatMap(tableOf);
		expect(
			rows
				.filter(([label]) => label === 'Length')[0]
				.slice(1)
				.map((cell) => cell.split('\n')[0])
		).toEqual(lengths);
		expect(rows.map(([label]) => label)).toEqual(
			expect.arrayContaining(['Borders and transfers', 'Dependence on Russia', 'Dependence on Iran'])
		);
		const [byCountry] = chartsOf(charted);
		expect(byCountry.bars).toEqual(
			expect.arrayContaining([expect.stringMatching(/^A {2}/), expect.stringMatching(/^C {2}/)])
		);
		for (const [index, { letter, found }] of answer().entries()) {
			const bar = byCountry.bars.findIndex((name) => name.startsWith(letter));
			const total = byCountry.parts.reduce((sum, { values }) => sum + values[bar], 0);
			expect(Math.abs(total - found!.path.km), `bar ${index}`).toBeLessThan(3);
		}
	});

	test('on two maps has the maps on a slide and the table on the next', async () => {
		const deck = told(`${query}&maps=AC`, 'view');
		expect(deck.slides.map(({ map, table }) => [map !== null, table !== undefined])).toEqual([
			[true, false],
			[false, true]
		]);
		expect(
			tableOf((await sound(deck)).slides[1])[0]
				.slice(1)
				.map((head) => head[0])
		).toEqual(['A', 'B', 'C']);
	});

	test('alone is one slide with its map and table, and its sources', async () => {
		const { slides } = await written(told(query, 'view'));
		expect(slides.map(titleOf).filter((title) => !title!.startsWith('Sources'))).toHaveLength(1);
	});
});

test('a stress test says from where to where, what is closed, what is left, and what it hangs on', async () => {
	const query = 'from=tashkent&to=istanbul&closed=RU,CN,AZ';
	const { slides } = await sound(told(query, 'stress'));
	const given = context.views.inquiry.answer(readView(query, atlas).view, atlas.latest);
	const { open, best } = given?.kind === 'reroute' ? given.rerouting! : { open: null, best: null };
	const km = (path: typeof open) => `${Math.round(path!.km).toLocaleString('en-GB')}\u00a0km`;
	expect(titleOf(slides[0])).toBe('Tashkent – Istanbul: with Russia, China and Azerbaijan closed');
	expect(tableOf(slides[0])[0]).toEqual(['', 'Remaining route', 'Baseline']);
	expect(tableOf(slides[0])[1]).toEqual(['Length', km(best), km(open)]);
	expect(slides.map(titleOf)).toEqual(
		expect.arrayContaining(['Differences between the routes', 'Critical links: Tashkent – Istanbul'])
	);
	expect(
		chartsOf(slides.find((slide) => titleOf(slide) === 'Differences between the routes')!).length
	).toBeGreaterThan(0);
});

test('where no route remains the table says so, beside the way there was', async () => {
	const { slides } = await sound(
		told('from=sangachal-terminal&to=ceyhan-terminal&goods=oil&closed=GE', 'stress')
	);
	expect(tableOf(slides[0]).slice(0, 2)).toEqual([
		['', 'Remaining route', 'Baseline'],
		['Length', 'no route', '1,768\u00a0km']
	]);
});

test.each([
	['from=baku&to=kars', 'stress'],
	['from=baku&to=kars', 'view'],
	['focus=reroute&from=baku&to=kars', 'view'],
	['from=tashkent&to=istanbul&closed=RU,CN,AZ', 'stress'],
	['from=tashkent&to=istanbul&closed=RU,CN,AZ,IR,TR', 'stress'],
	['from=sangachal-terminal&to=ceyhan-terminal&goods=oil&closed=GE', 'stress'],
	['compare=zangezur.rail,aras.rail,btk.main&from=baku&to=kars', 'comparison'],
	['compare=zangezur,btk', 'comparison'],
	['', 'view']
] as const)('“%s” as %s never leads to a list that isn’t there', async (query, kind) => {
	for (const { text } of told(query, kind).slides) expectWholeSentences(text);
	// Nor in what is made of it: text boxes of the slides, in their order.
	for (const { shapes } of (await written(told(query, kind))).slides)
		for (const { paragraphs } of shapes) expect(paragraphs.at(-1) ?? '').not.toMatch(/:\s*$/);
});

test('a question without an answer is still a slide, and says why', async () => {
	const { slides } = await sound(told('from=tashkent&to=istanbul&closed=RU,CN,AZ,IR,TR', 'stress'));
	expect(textOf(slides[0])).toMatch(/closed/);
});

test('a view with every layer on lists all routes with the length of their lines', async () => {
	const { slides } = await sound(told(`routes=${atlas.routes.map(({ id }) => id).join(',')}`, 'view'));
	const rows = slides.flatMap(tableOf).filter((row) => row[0] !== 'Route');
	expect(rows.map(([label]) => label.replace('▬ ', ''))).toEqual(atlas.routes.map(({ short }) => short));
	for (const [index, { links }] of atlas.routes.entries()) {
		const km = links.reduce((sum, id) => sum + lengthOf(atlas.link.get(id)!).km, 0);
		expect(rows[index][1]).toBe(`${Math.round(km).toLocaleString('en-GB')}\u00a0km`);
	}
});

test('characters that no file can hold are left out of every part, and what is around them stays', async () => {
	const odd = 'Upper\u000blower\u0000 \ud83dend';
	const deck = told('compare=zangezur.rail,btk.main&from=baku&to=kars&status=planned', 'comparison');
	const slides = deck.slides.map((slide) => ({
		...slide,
		title: odd,
		notes: odd,
		text: [{ runs: [{ text: odd }] }]
	}));
	const read = await sound({ ...deck, title: odd, subtitle: odd, author: odd, slides });
	const texts = read.slides.map((slide) => [titleOf(slide), textOf(slide), slide.notes.join()].join('\n'));
	for (const [index, text] of texts.entries())
		if (index < slides.length) expect(text).toMatch(/Upper lower .?end/u);
	expect(read.parts.get('docProps/core.xml')).toMatch(/<dc:title>Upper lower .?end<\/dc:title>/u);
});

describe('the map', () => {
	const deck = told('routes=zangezur,aras', 'view');

	test('as shapes has a freeform for each look of a route, in its colour, width and dash, and names as text', async () => {
		const [slide] = (await sound(deck, { routes: 'shapes' })).slides;
		const drawn = slide.shapes.filter(({ points, groups }) => points > 0 && groups.includes('Map'));
		expect(drawn.map(({ name, points, line }) => [name, points, line!.colour, line!.width])).toEqual(
			expect.arrayContaining([
				['Map: casings', 2, 'FFFFFF', 6],
				['Map: Zangezur', 5, 'C8372D', 4],
				['Map: Zangezur (2)', 2, 'C8372D', 4],
				['Map: Aras', 2, '00806A', 4]
			])
		);
		expect(named(slide, 'Map: Zangezur')!.line!.dash).toEqual([]);
		expect(named(slide, 'Map: Zangezur (2)')!.line!.dash).toEqual([1.3, 1.3]);
		expect(named(slide, 'Map: Aras')!.line!.dash).toEqual([0.01, 2]);
		expect(named(slide, 'Map: place, Baku')!.paragraphs).toEqual(['Baku']);
		expect(slide.shapes.filter(({ kind }) => kind === 'pic').map(({ name }) => name)).toEqual([
			'Map: ground',
			'Map: marks'
		]);
	});

	test('as a picture is one of the background and one of all that is drawn on it, with a legend, a scale and the border note as text', async () => {
		const [slide] = (await sound(deck)).slides;
		expect(
			slide.shapes.filter(({ kind }) => kind === 'pic').map(({ name, groups }) => [name, groups])
		).toEqual([
			['Map: ground', ['Map']],
			['Map: routes and names', ['Map']]
		]);
		expect(
			slide.shapes
				.filter(({ groups, paragraphs }) => groups.includes('Legend') && paragraphs.join(''))
				.map(({ paragraphs }) => paragraphs.join())
		).toEqual(['Zangezur', 'Planned', 'City']);
		expect(named(slide, 'Map: scale')!.paragraphs).toEqual(['200\u00a0km']);
		expect(textOf(slide)).toContain('the map takes no position');
		const layout = [...(await written(deck)).parts.values()].find((xml) =>
			xml.includes('<p:cSld name="Map">')
		);
		expect(layout).toContain('OpenStreetMap contributors');
	});

	test('in the dark has dark paper by the theme’s own colours', async () => {
		const { parts } = await written(deck, { theme: 'dark' });
		expect(parts.get('ppt/slideMasters/slideMaster1.xml')).toContain('bg1="dk1" tx1="lt1"');
		expect(parts.get('ppt/theme/theme1.xml')).toContain('<a:dk1><a:srgbClr val="1B1F23"/></a:dk1>');
	});
});

test('every source of a view is listed at its end', async () => {
	const { slides } = await written(told('routes=zangezur', 'view'));
	const listed = slides
		.filter((slide) => titleOf(slide)!.startsWith('Sources'))
		.map(textOf)
		.join();
	for (const id of record.routes.zangezur.sources)
		expect(listed).toContain(record.sources.find((source) => source.id === id)!.title);
});

test('the day is on every slide', async () => {
	const { slides } = await written(told('routes=zangezur&asof=2024-11-01', 'view'));
	// On the first the map's own notes say it, which this drawing doesn't have.
	for (const slide of slides.slice(1)) expect(textOf(slide)).toContain('As of 1 November 2024.');
});
