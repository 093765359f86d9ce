import { expect, test } from 'vitest';
import {
	everyBindingKeepsToItsRoutes,
	everyClaimIsBoundToItsRoutes,
	noClaimIsBoundTwice
} from './bindings.ts';
import { reported } from '../../../../../tests/support/geodata/geodata-fixture.ts';
import { everyIdNamedExists } from '../ids.ts';

test('a claim that names a route and is bound nowhere, or only to a place', () => {
	const fault = ['claim: no link of middle is bound, which the claim names'];
	expect(reported(everyClaimIsBoundToItsRoutes, (draft) => (draft.bindings = []))).toEqual(fault);
	expect(
		reported(
			everyClaimIsBoundToItsRoutes,
			(draft) => (draft.bindings = [{ claim: 'claim', places: ['port'] }])
		)
	).toEqual(fault);
});

test('a whole route covers its links, and a claim that names no route needs none', () => {
	expect(
		reported(
			everyClaimIsBoundToItsRoutes,
			(draft) => (draft.bindings = [{ claim: 'claim', routes: ['middle'] }])
		)
	).toEqual([]);
	expect(
		reported(everyClaimIsBoundToItsRoutes, (draft) => {
			draft.claims[0].routes = [];
			draft.bindings = [];
		})
	).toEqual([]);
});

test('a link on none of the routes a claim names needs a reason', () => {
	expect(reported(everyBindingKeepsToItsRoutes, (draft) => (draft.claims[0].routes = []))).toEqual([
		'claim: border-port is on no route the claim names: say why, or leave it out'
	]);
	expect(
		reported(everyBindingKeepsToItsRoutes, (draft) => {
			draft.claims[0].routes = [];
			draft.bindings[0].why = 'Read so.';
		})
	).toEqual([]);
});

test('a claim bound twice, and one bound to nothing', () => {
	expect(reported(noClaimIsBoundTwice, ({ bindings }) => bindings.push(bindings[0]))).toEqual([
		'claim: is bound a second time'
	]);
	expect(reported(noClaimIsBoundTwice, (draft) => (draft.bindings = [{ claim: 'claim' }]))).toEqual([
		'claim: is bound to no route, link or place'
	]);
});

test('a binding that names what there is not', () => {
	expect(
		reported(
			everyIdNamedExists,
			(draft) =>
				(draft.bindings = [
					{ claim: 'none', routes: ['silk'], links: ['west-border', 'tunnel'], places: ['atlantis'] }
				])
		)
	).toEqual([
		'none: claim names the unknown claim none',
		'none: routes names the unknown route silk',
		'none: links names the unknown link tunnel',
		'none: places names the unknown place atlantis'
	]);
});
