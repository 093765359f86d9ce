/** What files are called and what they are said to show: by the view, and by what the network answers. */
import { expect, test } from 'vitest';
import { fileName } from '../../src/lib/export/file-name.ts';
import { readView } from '../../src/lib/view/address/codec.ts';
import { viewTitle } from '../../src/lib/report/titles/view-title.ts';
import { AnsweredViews } from '../../src/lib/report/answers/answered.ts';
import { shownQuestion } from '../../src/lib/view/shown-question.ts';
import { told } from '../support/written-slides.ts';
import { inquiry, record, whole as atlas } from '../support/whole-network.ts';

const views = new AnsweredViews(inquiry, record);
const all = `routes=${atlas.routes.map(({ id }) => id).join(',')}`;

test.each([
	['', 'isthmus-routes-2026-07-02.png'],
	['routes=zangezur,aras', 'isthmus-zangezur-aras-2026-07-02.png'],
	['routes=', 'isthmus-map-2026-07-02.png'],
	[all, `isthmus-${atlas.routes.length}-routes-2026-07-02.png`],
	[
		'compare=zangezur.rail,aras.rail&from=baku&to=kars',
		'isthmus-compare-zangezur-aras-baku-kars-2026-07-02.png'
	],
	['from=baku&to=kars&closed=GE,place:alat', 'isthmus-baku-kars-without-ge-alat-2026-07-02.png'],
	['focus=critical&from=baku&to=kars&closed=GE', 'isthmus-baku-kars-2026-07-02.png'],
	['lens=russia&routes=btc', 'isthmus-stakes-russia-btc-2026-07-02.png']
])('the file of “%s” is called %s', (query, name) => {
	expect(fileName(atlas, shownQuestion(readView(query, atlas).view), '2026-07-02', 'png')).toBe(name);
});

test.each([
	['', 'Routes between the Black Sea and the Caspian'],
	['routes=zangezur,aras', 'Syunik link and Aras'],
	['routes=btc', 'Baku–Tbilisi–Ceyhan oil pipeline'],
	['routes=', 'Between the Black Sea and the Caspian'],
	['lens=iran', 'Iran’s stake in the routes between the Black Sea and the Caspian'],
	['focus=stances:zangezur', 'Country positions on Syunik link'],
	['from=baku&to=kars&closed=GE', 'Baku to Kars with Georgia closed'],
	['focus=critical&from=baku&to=poti', 'Critical links: Baku to Poti'],
	['compare=zangezur.rail,btk.main&from=baku&to=kars', 'Comparison: Baku to Kars'],
	['compare=zangezur,btk&closed=IR', 'Route comparison']
])('the view “%s” is headed “%s”', (query, title) => {
	expect(viewTitle(views.of(readView(query, atlas).view)).title).toBe(title);
});

/** Every question that the address can ask, with answers and without. */
const ASKED = [
	'compare=zangezur.rail,btk.main&from=baku&to=kars',
	'compare=zangezur.rail,aras.rail,btk.main&from=baku&to=nakhchivan&status=planned',
	'compare=zangezur,btk&closed=IR',
	'focus=reroute&from=khorgos&to=istanbul&closed=RU,IR',
	'focus=stress&from=baku&to=kars',
	'from=tashkent&to=istanbul&closed=RU,CN,AZ,IR,TR',
	'from=sangachal-terminal&to=ceyhan-terminal&goods=oil&closed=GE',
	'focus=critical&from=baku&to=poti',
	'from=baku&to=baku'
];

test.each(ASKED)(
	'what “%s” is said to show is what the network answers, on the sheet and in the properties of slides',
	(query) => {
		const { view } = readView(query, atlas);
		const { subtitle } = viewTitle(views.of(view));
		for (const kind of ['view', view.compare.length > 0 ? 'comparison' : 'stress'] as const)
			expect(told(query, kind).subtitle).toBe(subtitle);
		const answer = inquiry.answer(view, atlas.latest)!;
		if (answer.kind === 'compare') {
			const [basis, ...rest] = subtitle.split(' · ');
			// On other terms than the plain ones it says them first.
			if (view.status === 'planned') expect(basis).toBe('Planned and proposed lines count as open');
			const said = view.status === 'planned' ? rest : [basis, ...rest];
			expect(said).toHaveLength(answer.items.length);
			for (const [index, { letter, found }] of answer.items.entries()) {
				expect(said[index]).toMatch(new RegExp(`^${letter} `));
				expect(said[index].endsWith('(no route on these terms)'), said[index]).toBe(found === null);
			}
			return;
		}
		const { open, best } = answer.rerouting ?? { open: null, best: null };
		expect(/no route/i.test(subtitle), subtitle).toBe(best === null);
		for (const path of [open, best])
			if (path) expect(subtitle).toContain(`${Math.round(path.km).toLocaleString('en-GB')}\u00a0km`);
	}
);

test('a way that is built is there, and one that is planned is not, unless what is planned counts', () => {
	const subtitle = (query: string) => viewTitle(views.of(readView(query, atlas).view)).subtitle;
	expect(subtitle('compare=zangezur.rail,btk.main&from=baku&to=kars')).toMatch(
		/^A [^·]*\(no route on these terms\) · B [^·()]*$/
	);
	expect(subtitle('compare=zangezur.rail,btk.main&from=baku&to=kars&status=planned')).not.toContain(
		'no route'
	);
});
