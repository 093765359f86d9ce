import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../atlas/argument-schema';
import { claimsByPower, unspokenPowers } from './claims-by-power';

type Line = [route: string | null, actor: string, direction?: Claim['dependency'][number]['direction']];
const claim = (id: string, routes: string[], ...lines: Line[]): Claim => ({
	id,
	section: 'problems',
	paragraph: 8,
	alsoIn: [],
	paraphrase: id,
	holders: ['article-author'],
	kind: 'position',
	date: null,
	routes,
	dependency: lines.map(([route, actor, direction = 'lowers']) => ({
		route,
		actor,
		dependent: 'azerbaijan',
		direction,
		reason: id
	})),
	citations: []
});
const summary = (claims: Claim[], route: string) =>
	claimsByPower(claims, route).map(({ power, full, pointers }) => [
		power,
		full.map(({ claim }) => claim.id),
		pointers.map(({ claim, under }) => `${claim.id} under ${under}`)
	]);

describe('claims by power', () => {
	it('goes from Russia over China and Iran to the West, others, and claims without a power', () => {
		const claims = [
			claim('consent', ['zangezur']),
			claim('turkish', ['zangezur'], ['zangezur', 'turkiye']),
			claim('western', ['zangezur'], ['zangezur', 'west']),
			claim('iranian', ['zangezur'], ['zangezur', 'iran']),
			claim('chinese', ['zangezur'], ['zangezur', 'china']),
			claim('russian', ['zangezur'], ['zangezur', 'russia'])
		];
		expect(claimsByPower(claims, 'zangezur').map(({ power }) => power)).toEqual([
			'russia',
			'china',
			'iran',
			'west',
			'turkiye',
			null
		]);
	});
	it('puts a claim on two powers in full under the first and points to it from the second', () => {
		const claims = [claim('both', ['middle'], ['middle', 'china'], ['middle', 'russia'])];
		expect(summary(claims, 'middle')).toEqual([
			['russia', ['both'], []],
			['china', [], ['both under russia']]
		]);
	});
	it('counts dependence through no particular route as said of this one, and keeps apart what is said of others', () => {
		const claims = [claim('wide', ['middle', 'sgc'], [null, 'west'], ['sgc', 'russia'])];
		expect(summary(claims, 'middle')).toEqual([['west', ['wide'], []]]);
		expect(claimsByPower(claims, 'middle')[0].full[0]).toMatchObject({
			own: [{ actor: 'west' }],
			other: [{ route: 'sgc' }]
		});
	});
	it('takes a claim that names the route only as a way of dependence', () => {
		expect(summary([claim('implied', [], ['northern', 'russia', 'raises'])], 'northern')).toEqual([
			['russia', ['implied'], []]
		]);
	});
	it('knows on which of the three powers nothing is said of a route', () => {
		const claims = [
			claim('western', ['btc'], ['btc', 'west'], ['btc', 'russia']),
			claim('elsewhere', ['aras'], ['aras', 'iran'])
		];
		expect(unspokenPowers(claimsByPower(claims, 'btc'))).toEqual(['china', 'iran']);
		expect(unspokenPowers(claimsByPower(claims, 'cpc'))).toEqual(['russia', 'china', 'iran']);
	});
	it('leaves out claims on other routes', () =>
		expect(claimsByPower([claim('elsewhere', ['aras'], ['aras', 'iran'])], 'btc')).toEqual([]));

	it('loses none of the article’s claims, and gives none twice', () => {
		const claims = JSON.parse(readFileSync('geodata/argument/claims.json', 'utf8')) as Claim[];
		const routes = new Set(
			claims.flatMap((claim) => [...claim.routes, ...claim.dependency.flatMap(({ route }) => route ?? [])])
		);
		expect(routes.size).toBeGreaterThan(5);
		for (const route of routes) {
			const named = claims.filter(
				(claim) => claim.routes.includes(route) || claim.dependency.some((line) => line.route === route)
			);
			const given = claimsByPower(claims, route).flatMap(({ full }) => full.map(({ claim }) => claim.id));
			expect(given.toSorted()).toEqual(named.map(({ id }) => id).toSorted());
		}
	});
});
