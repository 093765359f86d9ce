/**
 * Every reader of text that somebody else has written, against text that is made to be slow: each of these
 * would take hours where what is done grows with the square of it, or would fill the memory. That a case ends
 * is the test; what is said of it is looked at too.
 */
import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../tests/support/small-atlas';
import { createAtlas } from '../atlas/atlas';
import { readBriefing } from '../briefing/document/file';
import { pack, unpack } from '../briefing/library/share-link';
import { readView } from '../view/address/codec';

const atlas = createAtlas(smallAtlas);
const TIMEOUT = 60_000;

/** A few million characters of it: their square is beyond any patience. */
const many = (part: string, length = 1_500_000) => part.repeat(Math.floor(length / part.length));

const START = '{"format":"isthmus-briefing","version":1,"id":"x","title":"t","steps":[';
const step = (more: string) =>
	`{"id":"a","layout":"title","title":"a","text":"","notes":"","view":""${more}}`;
const STEP = step('');
const carried = async (text: string) => {
	const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	return Buffer.from(await new Response(deflated).arrayBuffer()).toString('base64url');
};
/** In all, just below what a link may hold. */
const LINK = 480_000;

describe('a briefing in a link', () => {
	it.each<[kind: string, text: string, said: RegExp, steps: number]>([
		['braces in a text that breaks off', `${START}${STEP},{"title":"${many('}', LINK)}`, /cut off/, 1],
		[
			'braces after a step that breaks off',
			`${START}${STEP},{"title":"${many('A', LINK / 2)}",${many('}', LINK / 2)}`,
			/damaged|cut off/,
			1
		],
		['steps that are none', `${START}${many('{},', LINK)}`, /neither a title/, 0],
		['strokes that break off', `${START}${STEP},${many('{"a":[', LINK)}`, /cut off/, 1],
		[
			'one step after another that breaks off',
			`${START}${many(`${STEP},`, LINK)}{"`,
			/only the first 1000/,
			1000
		],
		['quotes', `${START}${STEP},${many('"\\"', LINK)}`, /cut off/, 1],
		['four million letters', `${START}${STEP},"${many('A', 2e6)}`, /larger than a link can be/, 0]
	])(
		'of %s',
		async (_kind, text, said, steps) => {
			const { briefing, faults } = await unpack(await carried(text), atlas);
			expect(briefing?.steps.length ?? 0).toBe(steps);
			expect(faults.map(({ reason }) => reason).join('\n')).toMatch(said);
		},
		TIMEOUT
	);

	it(
		'whose address never ends',
		async () => {
			const { faults } = await unpack(many('A', 20e6), atlas);
			expect(faults[0].reason).toMatch(/larger than a link can be/);
		},
		TIMEOUT
	);

	it('is made by nobody as long as what is refused', async () => {
		const notes = Array.from({ length: 400_000 }, (_, index) =>
			String.fromCharCode(97 + ((index * index) % 26))
		).join('');
		const briefing = readBriefing(
			`${START}${step('').replace('"notes":""', `"notes":"${notes}"`)}]}`,
			atlas
		).briefing!;
		expect((await unpack(await pack(briefing), atlas)).briefing).toEqual(briefing);
	});
});

describe('a briefing’s file', () => {
	const MOST = 1_900_000;
	it.each<[kind: string, inside: string]>([
		['steps that are none', many('1,', MOST)],
		['steps of one name', many(`${STEP},`, MOST)],
		[
			'texts of emphasis that never ends',
			many(`${step('').replace('"text":""', `"text":"${many('*a **b _c __d', 4900)}"`)},`, MOST)
		],
		[
			'texts of brackets',
			many(`${step('').replace('"text":""', `"text":"${many('[a](b ', 4900)}"`)},`, MOST)
		],
		['sources that are none', `${step(`,"sources":[${many('1,', MOST)}1]`)},`],
		['strokes that are none', `${step(`,"ink":[${many('{},', MOST)}1]`)},`],
		[
			'views of routes that nobody knows',
			many(`${step('').replace('"view":""', `"view":"routes=${many('north,x,', 5000)}"`)},`, MOST)
		],
		['lists within lists', `${step(`,"ink":${many('[', MOST / 2)}${many(']', MOST / 2)}`)},`]
	])(
		'of %s',
		(_kind, inside) => {
			const { briefing, faults } = readBriefing(`${START}${inside}${STEP}]}`, atlas);
			expect(briefing).not.toBeNull();
			expect(briefing!.steps.length).toBeLessThanOrEqual(1000);
			expect(faults.length).toBeGreaterThan(0);
			expect(faults.length).toBeLessThanOrEqual(2000);
		},
		TIMEOUT
	);
});

describe('an address', () => {
	const KNOWN = 400_000;
	it.each<[name: string, text: string]>([
		[
			'routes',
			`${many('north,', KNOWN)}${Array.from({ length: 200_000 }, (_, index) => `x${index}`).join()}`
		],
		['closed', `${many('IR,', KNOWN)}${Array.from({ length: 200_000 }, (_, index) => `x${index}`).join()}`],
		['compare', `${many('north,', KNOWN)}${many('x,', KNOWN)}`],
		['assume', many('rail:x,', KNOWN)],
		['map', many('1/', KNOWN)],
		['focus', many('link:', KNOWN)],
		['names', many('baku', KNOWN)],
		['brief', many('own-', KNOWN)],
		['step', many('1', KNOWN)],
		['screen', many('editor', KNOWN)]
	])(
		'of %s without end is read, and what is named of it is short',
		(name, text) => {
			const { dropped } = readView(`${name}=${text}`, atlas);
			expect(dropped.length).toBeGreaterThan(0);
			expect(Math.max(...dropped.slice(0, 1000).map(({ length }) => length))).toBeLessThan(100);
		},
		TIMEOUT
	);
});
