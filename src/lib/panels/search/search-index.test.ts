import { describe, expect, it } from 'vitest';
import { foldName } from './fold-name';
import { createSearch, type Entry } from './search-index';

const entry = (kind: Entry['kind'], id: string, title: string, names: string[] = [], detail = ''): Entry => ({
	kind,
	id,
	title,
	detail,
	names,
	text: '',
	opens: { focus: { kind: 'argument' } }
});
const search = createSearch([
	entry(
		'claim',
		'not-a-pawn',
		'The article says Azerbaijan will be nobody’s pawn in Nakhchivan or elsewhere.'
	),
	entry(
		'route',
		'zangezur',
		'Syunik link',
		['Zangezur corridor', 'TRIPP'],
		'Road and rail link through southern Armenia (Syunik)'
	),
	entry('route', 'middle', 'Middle Corridor', [], 'Middle Corridor (Trans-Caspian)'),
	entry('place', 'nakhchivan', 'Nakhchivan', ['Naxçıvan', 'Нахичевань', 'Նախիջևան'], 'Azerbaijan'),
	entry('place', 'alat', 'Alat', ['Ələt'], 'Azerbaijan'),
	entry('place', 'julfa-az', 'Julfa', ['Culfa'], 'Azerbaijan'),
	entry('place', 'aghband', 'Aghband', ['Ağbənd'], 'Azerbaijan'),
	entry('place', 'rasht', 'Rasht', ['رشت'], 'Iran'),
	entry('place', 'akhalkalaki', 'Akhalkalaki', ['ახალქალაქი'], 'Georgia')
]);
const ids = (query: string) => search(query).map(({ id }) => id);

describe('folding', () => {
	it.each([
		['Zəngəzur', 'Zangezur'],
		['Zengezur', 'Zangezur'],
		['Naxçıvan', 'Nakhchivan'],
		['Ağbənd', 'Aghband'],
		['Şahdəniz', 'Shahdaniz'],
		['Qars', 'Kars'],
		['İğdır', 'Igdir'],
		['Culfa', 'culfa'],
		['Göyçə', 'Goycha'],
		['Üçoğlan', 'Uchoghlan'],
		['Şuşa', 'Shusha'],
		['Xankəndi', 'Khankendi'],
		['می‌خواهد', 'میخواهد']
	])('makes %s and %s one', (a, b) => expect(foldName(a)).toBe(foldName(b)));
	it('keeps other names apart', () => {
		expect(foldName('Baku')).not.toBe(foldName('Batumi'));
		expect(foldName('Aktau')).not.toBe(foldName('Aktobe'));
	});
	it('gives an equal result for what is folded', () =>
		expect(foldName(foldName('Naxçıvan'))).toBe(foldName('Naxçıvan')));
});

describe('search', () => {
	it.each([
		'Zangezur',
		'Zəngəzur',
		'zengezur',
		'Zangezour',
		'zangazur',
		'zang',
		'TRIPP',
		'Syunik',
		'corridor zangezur'
	])('finds the link through Armenia by %s', (query) => expect(ids(query)[0]).toBe('zangezur'));
	it.each(['Nakhchivan', 'Naxçıvan', 'Nakhichevan', 'nakchivan', 'Нахичевань', 'нахич', 'Նախիջևան'])(
		'finds Nakhchivan by %s',
		(query) => expect(ids(query)[0]).toBe('nakhchivan')
	);
	it.each([
		['Ələt', 'alat'],
		['Elet', 'alat'],
		['Culfa', 'julfa-az'],
		['Jolfa', 'julfa-az'],
		['agbend', 'aghband'],
		['رشت', 'rasht'],
		['Ахалкалаки', undefined],
		['Axalkalaki', 'akhalkalaki']
	])('finds by %s', (query, id) => expect(ids(query)[0]).toBe(id));
	it('groups what it finds: routes, then places, then claims', () => {
		expect(search('Azerbaijan').map(({ kind }) => kind)).toEqual([
			'place',
			'place',
			'place',
			'place',
			'claim'
		]);
		expect(ids('nakhchivan')).toEqual(['nakhchivan', 'not-a-pawn']);
	});
	it('puts a place before routes where it is named to the letter', () => {
		const both = createSearch([
			entry('route', 'gas', 'Iğdır–Nakhchivan gas'),
			entry('place', 'nakhchivan', 'Nakhchivan', ['Naxçıvan'], 'Azerbaijan'),
			entry('route', 'aras', 'Aras', [], 'Aras/Araz link through Iran'),
			entry('place', 'aras-bridge', 'Aras bridge')
		]);
		expect(both('Naxçıvan').map(({ id }) => id)).toEqual(['nakhchivan', 'gas']);
		expect(both('Nakhichevan').map(({ id }) => id)).toEqual(['nakhchivan', 'gas']);
		expect(both('nakhch').map(({ id }) => id)).toEqual(['gas', 'nakhchivan']);
		expect(both('aras').map(({ id }) => id)).toEqual(['aras', 'aras-bridge']);
	});
	it('lets no slip begin a word with another letter', () => {
		const places = createSearch([entry('place', 'ganja', 'Ganja', ['Gəncə'])]);
		expect(places('Vance')).toEqual([]);
		expect(places('Ganca')).toHaveLength(1);
	});
	it('wants every word', () => expect(ids('middle nakhchivan')).toEqual([]));
	it('tells words of four letters apart', () => expect(ids('alak')).toEqual([]));
	it.each(['', '  ', '(', '—', '\u0000', '☃'])('finds nothing for %j, and does not stumble', (query) =>
		expect(ids(query)).toEqual([])
	);
});
