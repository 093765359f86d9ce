import { expect, it } from 'vitest';
import {
	claimsByDirectionPieces,
	claimsOnRoutePieces,
	dependencePieces,
	offTheMapPieces,
	onTheMapPieces,
	otherRoutesPieces,
	pointerPieces
} from './claim-pieces';
import { plainText } from '../../../../tests/support/plain-text';

it('counts what the article claims about a route, and leads to the whole', () => {
	expect(plainText(claimsOnRoutePieces(1))).toBe(
		'One claim, paraphrased and attributed. The article argues a position; see its full argument.'
	);
	expect(plainText(claimsOnRoutePieces(12))).toMatch(/^12 claims, paraphrased and attributed/);
	expect(claimsOnRoutePieces(1)[1]).toEqual({ text: 'its full argument', to: { kind: 'argument' } });
});
it('names the other routes that a claim speaks of', () => {
	const routes = [
		{ id: 'btc', name: 'BTC' },
		{ id: 'btk', name: 'BTK' }
	];
	expect(plainText(otherRoutesPieces(routes))).toBe(
		'It also speaks of dependence via other routes: BTC, BTK'
	);
	expect(otherRoutesPieces(routes)[1]).toEqual({ text: 'BTC', to: { kind: 'route', selection: 'btc' } });
});
it('points to where a claim stands in full', () => {
	const pieces = pointerPieces({
		...{ passage: 'Problems ¶ 8', holder: 'Russia', anchor: 'btc-claim-a' },
		...{ direction: 'raises', dependent: 'Georgia' }
	});
	expect(plainText(pieces)).toBe('Problems ¶ 8, Russia: increases Georgia’s dependence');
	expect(pieces[0]).toEqual({ text: 'Problems ¶ 8, Russia', jump: 'btc-claim-a' });
});
it('says who depends on whom, and by which route where that isn’t plain', () => {
	const line = { direction: 'lowers', dependent: 'Georgia', actor: 'the West' } as const;
	expect(plainText(dependencePieces({ ...line, route: null }))).toBe(
		'Reduces Georgia’s dependence on the West.'
	);
	expect(plainText(dependencePieces({ ...line, route: 'BTC' }))).toBe(
		'Reduces Georgia’s dependence on the West, via BTC.'
	);
});
it('says where a claim lies on the map, or that it lies nowhere', () => {
	expect(plainText(offTheMapPieces('a'))).toBe('Beside the map; it concerns no place on it.');
	expect(plainText(onTheMapPieces('a', ['Gate', 'Weir'], 3))).toBe('On the map: Gate; Weir.');
	expect(plainText(onTheMapPieces('a', ['Gate', 'Weir', 'End'], 1))).toBe('On the map: Gate; and 2 more.');
	expect(onTheMapPieces('a', [], 3)[0]).toEqual({ text: 'On the map', to: { kind: 'claim', claim: 'a' } });
});
it('lists claims that say one thing', () => {
	const claims = [
		{ id: 'a', passage: 'Problems ¶ 8' },
		{ id: 'b', passage: 'Remedies ¶ 2' }
	];
	expect(plainText(claimsByDirectionPieces('hedges', claims))).toBe('Hedges: Problems ¶ 8, Remedies ¶ 2');
	expect(claimsByDirectionPieces('hedges', claims)[3]).toEqual({
		...{ text: 'Remedies ¶ 2', to: { kind: 'claim', claim: 'b' } }
	});
});
