/** What the argument and the route texts must say, written down here and not derived from the files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../geodata');
const read = <T>(path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;

interface Claim {
	id: string;
	paraphrase: string;
	holders: string[];
	quote?: string;
	routes: string[];
	dependency: { route: string | null; actor: string; reason: string }[];
}
interface Route {
	id: string;
	article: string | null;
	group: string;
	order: number;
	short: string;
	line: string;
	summary: string;
	facts: { value: string; note?: string }[];
}

const claims = read<Claim[]>('argument/claims.json');
const stances =
	read<{ actor: string; route: string; stance: string; claims: string[]; seeAlso?: string[] }[]>(
		'argument/stances.json'
	);
const article = read<{ title: null; author: null; guide: { claims: string[] }[] }>('argument/article.json');
const { developments } = read<{
	developments: { id: string; statement: string; note?: string; bearsOn: string[] }[];
}>('developments.json');
const routes = readdirSync(join(folder, 'routes')).map((file) => read<Route>(`routes/${file}`));

const claimIds = new Set(claims.map(({ id }) => id));
const words = (text: string) => text.trim().split(/\s+/).length;

/** Claims of the article by default route. */
const CLAIMS: Record<string, string[]> = {
	zangezur: [
		'aliyev-unrealistic-demands',
		'obrien-corridor-without-russia',
		'obrien-corridor-cuts-central-asian-dependence',
		'corridors-instrumentalised',
		'us-expects-az-to-offer-alternative',
		'us-sees-peace-as-strategic-piece',
		'obrien-larger-than-georgia-route',
		'obrien-treaty-needed-for-road',
		'blinken-peace-opens-connectivity',
		'obrien-armenian-consent',
		'obrien-against-force-or-iran',
		'aras-as-alternative',
		'us-against-fsb-control',
		'pashinyan-against-russian-role',
		'pashinyan-monitoring-by-report',
		'article-on-pashinyan-reading',
		'fsb-control-wording-2020',
		'geopolitics-delays-peace-treaty',
		'az-reluctant-to-take-role',
		'unrealistic-demands-explained',
		'open-confrontation-forecast'
	],
	aras: ['obrien-against-force-or-iran', 'us-does-not-support-aras', 'aras-as-alternative'],
	middle: [
		'corridors-instrumentalised',
		'us-expects-az-to-offer-alternative',
		'obrien-two-ways-out',
		'az-reluctant-to-take-role',
		'unrealistic-demands-explained',
		'open-confrontation-forecast',
		'at-the-crossroads-of-instc-and-middle',
		'west-may-see-middle-as-tool',
		'rec-inclusive-support-for-middle',
		'prescriptive-approach-risks'
	],
	instc: ['at-the-crossroads-of-instc-and-middle'],
	btc: ['btc-and-sgc-needed-us-support'],
	sgc: [
		'ep-asks-to-review-energy-ties',
		'btc-and-sgc-needed-us-support',
		'eight-gas-buyers',
		'eu-gas-12-to-20-bcm',
		'berlin-and-bulgaria-outreach'
	],
	btk: ['obrien-larger-than-georgia-route']
};

const COMPARISON = [
	'solidarity-ring',
	'northern',
	'iran-south',
	'ca-china',
	'baku-novorossiysk',
	'baku-supsa',
	'cpc',
	'turkstream',
	'iran-turkiye',
	'baku-astara',
	'igdir-nakhchivan',
	'trans-caspian-gas'
];

/** "Signed" within one clause of the peace treaty, which was only initialled. */
const SIGNED_TREATY =
	/\bsigned\b[^.;,]*\b(?:treaty|peace agreement)\b|\b(?:treaty|peace agreement)\b[^.;,]*\bsigned\b/i;

describe('the article', () => {
	it('has no title and no author', () => expect([article.title, article.author]).toEqual([null, null]));

	it('makes 73 claims', () => {
		expect(claims).toHaveLength(73);
		expect(claimIds.size).toBe(73);
	});

	it('is quoted in at most 25 words at a time', () =>
		expect(
			claims.filter(({ quote }) => quote !== undefined && words(quote) > 25).map(({ id }) => id)
		).toEqual([]));

	it.each(Object.entries(CLAIMS))('speaks about %s in these claims', (route, expected) =>
		expect(claims.flatMap((claim) => (claim.routes.includes(route) ? claim.id : [])).sort()).toEqual(
			[...expected].sort()
		)
	);

	it('is guided through claim by claim, each once', () =>
		expect(article.guide.flatMap((part) => part.claims).sort()).toEqual([...claimIds].sort()));

	it.each([
		['russia', /Russia|Moscow/],
		['china', /Chin(?:a|ese)|Beijing/],
		['iran', /Iran|Tehran/]
	])('is said to tie somebody to %s only where it names that power, or as our reading', (power, named) => {
		const ties = claims
			.flatMap((claim) => claim.dependency.map((line) => ({ claim, line })))
			.filter(({ line }) => line.actor === power);
		expect(ties.length).toBeGreaterThan(5);
		const unmarked = ties.filter(({ line }) => !line.reason.endsWith('(our reading).'));
		expect(
			unmarked
				.filter(({ claim }) => !named.test(`${claim.paraphrase} ${claim.quote ?? ''}`))
				.map(({ claim }) => claim.id)
		).toEqual([]);
	});

	it('names no line of a tie that the map chose for it, but as our reading', () => {
		const unnamed = new Set(routes.filter((route) => route.article === null).map(({ id }) => id));
		const ties = claims
			.flatMap(({ dependency }) => dependency)
			.filter(({ route }) => route !== null && unnamed.has(route));
		expect(ties.map(({ route }) => route).sort()).toEqual(['ca-china', 'cpc', 'northern']);
		for (const { reason } of ties) expect(reason).toMatch(/\(our reading\)\.$/);
	});

	it.each([
		['brics-application-filed', ['Iran', 'Russia', 'China']],
		['907-text-and-waivers', ['pro-Armenian', 'shock']],
		['double-standards-shape-baku', ['pro-Armenian', 'double standards']],
		['displacement-never-condemned', ['700,000', 'in its words']],
		['congress-letter-accountability', ['war crimes', 'hostage', 'occupation']],
		['ep-asks-to-review-energy-ties', ['human rights', 'alleged', 'relations with Armenia']],
		['tension-with-europe-after-2023', ['peacefully', 'punitive']],
		['precarious-position-demands-unwelcome', ['occupation', 'toxic']],
		['rec-repeal-907', ['energy security', 'counter-terrorism']],
		['geopolitics-delays-peace-treaty', ['US officials', 'acknowledge']]
	])('%s leaves out nothing that an opponent would look for', (id, expected) => {
		const { paraphrase } = claims.find((claim) => claim.id === id)!;
		for (const part of expected) expect(paraphrase).toContain(part);
	});

	it('is the only holder of what it says itself about others', () => {
		for (const id of [
			'no-departure-from-the-west',
			'unrealistic-demands-explained',
			'us-does-not-support-aras'
		])
			expect(claims.find((claim) => claim.id === id)!.holders, id).toEqual(['article-author']);
		expect(claims.find(({ id }) => id === 'brics-no-departure')!.holders).toEqual(['azerbaijan']);
	});

	it('counts Israel and Türkiye where it says 80%', () => {
		const shares = claims.find(({ id }) => id === 'trade-shares-20-80')!.paraphrase;
		for (const word of ['80%', 'Israel', 'Türkiye']) expect(shares).toContain(word);
	});
});

describe('stances and developments', () => {
	it('has a stance of ten actors on nine routes', () => {
		expect(new Set(stances.map(({ actor, route }) => `${actor} ${route}`)).size).toBe(90);
		expect(stances).toHaveLength(90);
	});

	it('backs every stance with claims that exist', () => {
		expect(stances.flatMap((stance) => stance.claims.filter((id) => !claimIds.has(id)))).toEqual([]);
		expect(stances.filter(({ stance, claims }) => stance !== 'not-stated' && claims.length === 0)).toEqual(
			[]
		);
	});

	it('ties every development to claims that exist', () => {
		expect(developments.length).toBeGreaterThanOrEqual(50);
		expect(developments.flatMap(({ bearsOn }) => bearsOn.filter((id) => !claimIds.has(id)))).toEqual([]);
	});
});

describe('route texts', () => {
	it('covers these routes, in this order', () =>
		expect([...routes].sort((a, b) => a.order - b.order).map(({ id }) => id)).toEqual([
			...Object.keys(CLAIMS),
			...COMPARISON
		]));

	it('shows the seven routes of the article by default', () =>
		expect(
			routes
				.filter(({ group }) => group === 'default')
				.map(({ id }) => id)
				.sort()
		).toEqual(Object.keys(CLAIMS).sort()));

	it.each(routes.map((route) => [route.id, route] as const))(
		'%s has a line, a paragraph and figures',
		(_, route) => {
			expect(route.line.length).toBeLessThanOrEqual(90);
			expect(words(route.short)).toBeLessThanOrEqual(3);
			expect(words(route.summary)).toBeGreaterThanOrEqual(60);
			expect(words(route.summary)).toBeLessThanOrEqual(110);
			expect(route.facts.length).toBeGreaterThanOrEqual(route.group === 'default' ? 4 : 2);
		}
	);
});

it('never calls the peace treaty signed', () => {
	const texts = [
		...claims.map(({ paraphrase }) => paraphrase),
		...developments.flatMap(({ statement, note }) => [statement, note ?? '']),
		...routes.flatMap(({ line, summary, facts }) => [
			line,
			summary,
			...facts.flatMap(({ value, note }) => [value, note ?? ''])
		])
	];
	expect(texts.filter((text) => SIGNED_TREATY.test(text))).toEqual([]);
});
