/**
 * The worked network: from Origin to End 630 km by Georgia's gate; past Russia, whose pass is planned, 780.
 */
import { expect, it } from 'vitest';
import { workedAtlas } from '../../../../tests/support/worked/worked-atlas';
import { workedRecord } from '../../../../tests/support/worked/worked-record';
import { createAtlas } from '../../atlas/atlas';
import { AnsweredViews } from '../../report/answers/answered';
import { readView } from '../../view/address/codec';
import { Inquiry } from '../../view/inquiry';
import { toCsv } from './csv';
import { toGeoJson } from './geojson';
import { toKml } from './kml';
import { shownNetwork } from './shown-network';
import { toTopoJson } from './topojson';

const atlas = createAtlas(workedAtlas);
const views = new AnsweredViews(new Inquiry(atlas, workedRecord.assumptions), workedRecord);
const network = (query: string) => shownNetwork(views.of(readView(query, atlas).view), 'Any', '');
const named = (query: string) => network(query).paths.map(({ id, name }) => [id, name]);

it('holds the ways that the map draws, named as there', () => {
	expect(named('from=origin&to=end&closed=RU')).toEqual([
		['best', 'Best route'],
		['with nothing closed', 'Baseline'],
		['other 1', 'Alternative 1']
	]);
	expect(named('compare=northern.land,northern.sea')).toEqual([
		['A', 'Route A'],
		['B', 'Route B']
	]);
});
it('leaves aside what the panel does: what a way hangs on is asked with nothing closed', () => {
	const critical = network('focus=critical&from=origin&to=end&closed=RU');
	expect(critical).toEqual(network('focus=critical&from=origin&to=end'));
	// The one way that the map colours, and none around what was closed before.
	expect(critical.paths.map(({ id }) => id)).toEqual(['best']);
	expect(critical.links.features.filter(({ properties }) => properties.ways.length > 0)).not.toEqual([]);
});
it('leaves aside a comparison among closures, behind which no route was drawn', () => {
	const shown = network('focus=reroute&compare=northern.land,northern.sea&routes=northern');
	expect(shown).toEqual(network('focus=reroute&routes=northern'));
	expect(shown.paths).toEqual([]);
	expect(shown.routes.map(({ id }) => id)).toEqual(['northern']);
});
it('says in every format what the answer rests on, once something is asked', () => {
	const PLANNED = 'Planned and proposed lines count as open.';
	const HOURS = 'The best route is the fastest, by estimate.';
	const RAIL = 'Hours use changed assumptions (rail 10\u00a0km/h).';
	const asked = 'status=planned&by=hours&assume=rail:10';
	const told = network(`from=origin&to=end&closed=RU&${asked}`);
	for (const write of [toKml, toCsv, toGeoJson, toTopoJson])
		for (const sentence of [PLANNED, HOURS, RAIL]) expect(write(told), write.name).toContain(sentence);
	expect(network(`compare=northern.land,northern.sea&from=origin&to=end&${asked}`).origin.rests_on).toBe(
		[PLANNED, HOURS, RAIL].join(' ')
	);
	// Between whole routes no way is looked for; with nothing asked no answer rests on anything.
	expect(network(`compare=northern.land,northern.sea&${asked}`).origin.rests_on).toBe(RAIL);
	expect(network(asked).origin).not.toHaveProperty('rests_on');
	expect(network('from=origin&to=end&closed=RU').origin).not.toHaveProperty('rests_on');
});
