import { describe, expect, it } from 'vitest';
import {
	countedAs,
	laterStakesText,
	noStakesText,
	stakeAbout,
	stakesIntro,
	stakesOnRecord,
	stakesTitle,
	territoryText
} from './stake-text';

describe('what a power has at stake', () => {
	it('is said of the power, on its day, with where the colours are', () => {
		expect(stakesTitle('west')).toBe('At stake for the West');
		expect(stakesIntro('russia', '2024-11-01', true)).toBe(
			'Colours on the map say what Russia has at stake on each stretch, as of 1 November 2024. Where several apply, the one named first colours the line. Nothing is added up into a score.'
		);
		expect(stakesIntro('iran', '2024-11-01', false)).toMatch(
			/^While a question is on the map, its ways have the colours; these would say what Iran has at stake /
		);
	});
	it('is so many km of its territory, and who counts as the West', () => {
		// 250 of 1,000 km are a quarter.
		expect(territoryText(250, 1000)).toBe('250\u00a0km of 1,000\u00a0km, 25\u00a0%, lie on its territory.');
		expect(territoryText(0, 1000)).toBe('None of the routes shown crosses its territory.');
		expect(countedAs('west')).toMatch(/^Counted as the West: 27 members of the European Union, /);
		expect(countedAs('china')).toBe('');
	});
	it('is on record since a day, of routes that can be opened, and what is later is counted', () => {
		const routes = [
			{ id: 'middle', short: 'Middle Corridor' },
			{ id: 'btk', short: 'Through Georgia' }
		];
		expect(stakeAbout('2024-05-03', routes)).toEqual([
			'Since 3 May 2024, on ',
			{ text: 'Middle Corridor', to: { kind: 'route', selection: 'middle' } },
			', ',
			{ text: 'Through Georgia', to: { kind: 'route', selection: 'btk' } }
		]);
		expect(noStakesText('2024-05-03')).toBe('Nothing on record by 3 May 2024.');
		expect(laterStakesText(2, '2024-05-03')).toBe('2 more on record after 3 May 2024.');
		expect(stakesOnRecord('west', 3)).toBe('On record for the West: 3');
	});
});
