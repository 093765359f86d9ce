import { expect, test } from 'vitest';
import { everyBanShutsTerritoryOnTheMap } from './bans.ts';
import { reported } from '../../../../tests/support/geodata/geodata-fixture.ts';

test('a ban shuts territory that is on the map, to others, for some time', () => {
	const ban = (change: Partial<{ through: string; at: string[]; goodsOf: string[]; until: string }>) =>
		reported(everyBanShutsTerritoryOnTheMap, ({ bans }) => Object.assign(bans[0], change));
	expect(ban({})).toEqual([]);
	expect(ban({ through: 'FR' })).toEqual(['ban: no link runs through FR']);
	expect(ban({ goodsOf: ['TM', 'GE'] })).toEqual(["ban: GE can't shut its ground to its own goods"]);
	expect(ban({ at: ['nowhere'] })).toEqual(['ban: no link of GE meets nowhere']);
	expect(ban({ until: '1989-12-31' })).toEqual(['ban: ends on 1989-12-31, before it begins']);
});
