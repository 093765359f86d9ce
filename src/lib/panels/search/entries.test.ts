import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../tests/support/small-atlas';
import { createAtlas } from '../../atlas/atlas';
import { content } from '../../../../tests/support/geodata/geodata-fixture';
import { atlasEntries, recordEntries } from './entries';
import { createSearch } from './search-index';

const atlas = createAtlas(smallAtlas);
const record = content();
record.article.actors[0].name = 'Ilham Aliyev, President of Azerbaijan';
record.claims[0].holders = ['azerbaijan'];
record.events[0].title = 'Blinken at the Brookings Institution';
record.developments.developments[0].statement = 'A bridge at Ağbənd was finished.';
record.developments.developments.push({
	...record.developments.developments[0],
	id: 'afar',
	statement: 'A waiver came back.',
	routes: []
});
const names = [
	{ by: 'Yerevan', name: 'Հյուսիս', source: 'railway' },
	{ by: 'Tbilisi', name: 'ჩრდილოეთი', source: 'railway' },
	{ by: 'Tehran', name: 'شمال‌غرب', source: 'railway' }
];
const text = { summary: '', sources: [], names: [], checked: '', facts: [], variants: {} };
const search = createSearch([
	...atlasEntries(atlas, null, { north: { ...text, names }, south: text, sea: text }),
	...recordEntries(record, () => '¶ 2')
]);
const first = (query: string, kind: string) => search(query).find((hit) => hit.kind === kind);

describe('what is found opens what can be opened', () => {
	it.each(['North', 'Northern one', 'Հյուսիս', 'ჩრდილოეთი', 'شمال‌غرب', 'شمالغرب'])(
		'a route by any of its names: %s',
		(query) => expect(first(query, 'route')?.opens).toEqual({ focus: { kind: 'route', selection: 'north' } })
	);
	it('a route by its variants', () => expect(first('coast', 'route')?.id).toBe('south'));
	it('a place in any language, where the map then looks', () =>
		expect(first('гамма', 'place')?.opens).toMatchObject({
			focus: { kind: 'place', place: 'gamma' },
			camera: { latitude: 40.5 }
		}));
	it('a claim', () =>
		expect(first('it says so', 'claim')?.opens).toEqual({ focus: { kind: 'claim', claim: 'claim' } }));
	it('an actor: the argument', () => {
		expect(first('Əliyev', 'actor')).toMatchObject({
			detail: 'Holds one claim',
			opens: { focus: { kind: 'argument' } }
		});
	});
	it('an event: the claim that speaks of it', () =>
		expect(first('brookings', 'event')?.opens).toEqual({ focus: { kind: 'claim', claim: 'claim' } }));
	it('a development: its place in the panel of its route, or the claim it bears on', () => {
		expect(first('aghband', 'development')?.opens).toEqual({
			focus: { kind: 'route', selection: 'middle' },
			element: 'middle-since-news'
		});
		expect(first('waiver', 'development')?.opens).toEqual({ focus: { kind: 'claim', claim: 'claim' } });
	});
	it('a source: its page, or the argument where it has none', () => {
		expect(first('railway', 'source')?.opens).toEqual({ href: 'https://example.org' });
		expect(first('supplied', 'source')?.opens).toEqual({ focus: { kind: 'argument' } });
	});
});

describe('a route is titled as the view labels it', () => {
	const titles = (viewpoint: 'moscow' | null) => atlasEntries(atlas, viewpoint).map(({ title }) => title);
	it('neutrally', () => expect(titles(null)).toContain('North'));
	it('and from a viewpoint', () => expect(titles('moscow')).toContain('Northern way'));
});
