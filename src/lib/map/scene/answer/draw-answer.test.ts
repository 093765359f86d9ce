import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../../../../../tests/support/small-atlas';
import { criticality } from '../../../analysis/criticality';
import { createAtlas } from '../../../atlas/atlas';
import { Inquiry } from '../../../view/inquiry';
import { readView } from '../../../view/address/codec';
import { shownQuestion } from '../../../view/shown-question';
import { isEmpty } from './answer';
import { criticalLinks, drawAnswer, type Drawing } from './draw-answer';

/*
 * alpha –– beta –– gamma     alpha-beta is shared by north and south; beta-gamma is under construction;
 *            \       |       gamma-delta is a ferry; delta-beta runs through Iran and is drawn towards beta.
 *             \–– delta
 */
const atlas = createAtlas(smallAtlas);
const DAY = '2026-06-29';
const ASSUMPTIONS = (['rail', 'road', 'ferry', 'border', 'port', 'gauge'] as const).map((id) => ({
	id,
	value: 10
}));

const drawn = (query: string, more: Partial<Drawing> = {}) => {
	const view = shownQuestion(readView(query, atlas).view);
	const answer = new Inquiry(atlas, ASSUMPTIONS).answer(view, DAY);
	return drawAnswer({
		atlas,
		answer,
		closed: view.closed,
		critical: null,
		offered: null,
		only: null,
		viewpoint: null,
		day: DAY,
		...more
	});
};
const rows = ({ stretches }: ReturnType<typeof drawn>) =>
	stretches.map(
		({ path, link, mode, status, colour, slot }) => `${path} ${link} ${mode} ${status} ${colour} ${slot}`
	);

describe('a comparison on the map', () => {
	const answer = drawn('compare=north,south.hills');
	it('draws each way in the colour of its letter, with mode and status of every leg, side by side where they share a link', () => {
		expect(rows(answer)).toEqual([
			'A alpha-beta rail operating path-a -0.5',
			'A beta-gamma rail construction path-a 0',
			'B alpha-beta rail operating path-b 0.5',
			// Drawn against the direction of travel, and alone there.
			'B delta-beta rail operating path-b 0'
		]);
	});
	it('shows nothing but the ways, with their places and ends', () => {
		expect(answer.context).toBe('off');
		expect(answer.places).toEqual(['alpha', 'beta', 'gamma', 'delta']);
		expect(answer.ends.map(({ id }) => id)).toEqual(['alpha', 'gamma', 'delta']);
	});
	it('names a way where it runs alone', () => {
		expect(answer.paths.map(({ letter, title }) => `${letter} ${title}`)).toEqual([
			'A North',
			'B South: Hills'
		]);
		// North alone is the line from beta (47, 40) to gamma (48, 40.5).
		expect(answer.paths[0].alone).toEqual([
			[
				[47, 40],
				[48, 40.5]
			]
		]);
	});
	it('frames all ways, also on a map that shows one of them', () => {
		const one = drawn('compare=north,south.hills', { only: 'B' });
		expect(one.paths.map(({ key }) => key)).toEqual(['B']);
		expect(one.frame).toEqual(answer.frame);
		const [west, south, east, north] = answer.frame!;
		expect(west).toBeLessThan(46);
		expect(east).toBeGreaterThan(48);
		expect(south).toBeLessThan(39.5);
		expect(north).toBeGreaterThan(40.5);
	});
	it('leaves out the route’s name where all that is compared is of one route', () => {
		expect(drawn('compare=south.hills,south.coast').paths.map(({ title }) => title)).toEqual([
			'Hills',
			'Coast'
		]);
	});
});

describe('a stress test on the map', () => {
	const query = 'from=alpha&to=gamma&status=construction';
	it('draws the best way alone where nothing is closed, and routes step back', () => {
		const answer = drawn(query);
		expect(answer.context).toBe('dimmed');
		expect(answer.paths.map(({ key }) => key)).toContain('best');
		expect(answer.paths.map(({ key }) => key)).not.toContain('lost');
	});
	it('draws what is lost only where the way that is left doesn’t cover it', () => {
		const answer = drawn(`${query}&closed=link:beta-gamma`);
		expect(rows(answer).filter((row) => !row.startsWith('alternative'))).toEqual([
			'best alpha-beta rail operating path-best 0',
			'best delta-beta rail operating path-best 0',
			'best gamma-delta ferry operating path-best 0',
			'lost beta-gamma rail construction path-lost 0'
		]);
		expect(answer.closed.links.map(({ link }) => link)).toEqual(['beta-gamma']);
	});
	it('hatches countries and crosses places that are closed, also while there is no way to ask for', () => {
		const answer = drawn('closed=IR,place:gamma');
		expect(answer.context).toBe('shown');
		expect([...answer.closed.countries]).toEqual(['IR']);
		expect(answer.closed.places).toEqual([{ place: 'gamma', at: [48, 40.5] }]);
	});
	it('offers the links and places of the network, and no others', () => {
		const answer = drawn('', { offered: 'cargo' });
		expect(answer.offered).toEqual(['alpha', 'beta', 'gamma', 'delta']);
		expect(answer.stretches.every(({ role }) => role === 'offered')).toBe(true);
		expect(isEmpty(drawn('', { offered: 'oil' }))).toBe(true);
	});
	it('colours the stretches of the best way by what closing each does', () => {
		const { view } = readView(query, atlas);
		const routing = new Inquiry(atlas, ASSUMPTIONS).routing(view, DAY, 'cargo');
		const critical = criticalLinks(criticality(routing, { from: view.from!, to: view.to! }));
		// Without alpha-beta there is no way out of alpha; without beta-gamma the way leads through delta.
		expect(critical.get('alpha-beta')).toBe(Infinity);
		expect(critical.get('beta-gamma')).toBeGreaterThan(1);
		const answer = drawn(`${query}&closed=IR&focus=critical`, { critical });
		expect(rows(answer)[0]).toBe('best alpha-beta rail operating critical-no-way 0');
		// It is asked with nothing closed.
		expect(answer.closed.countries.size).toBe(0);
	});
});

it('is nothing where nothing is asked', () => {
	expect(isEmpty(drawn(''))).toBe(true);
});
