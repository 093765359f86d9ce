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
		expect(stakesTitle('west')).toBe('The West’s stake');
		expect(stakesIntro('russia', '2024-11-01', true)).toBe(
			'Colours show Russia’s stake in each section as of 1 November 2024. Where several apply, the first listed is shown. There is no overall score.'
		);
		expect(stakesIntro('iran', '2024-11-01', false)).toMatch(
			/^While a question is on the map, its routes have the colours; otherwise they show Iran’s stake /
		);
	});
	it('is so many km of its territory, and who counts as the West', () => {
		// 250 of 1,000 km are a quarter.
		expect(territoryText(250, 1000)).toBe('250\u00a0km of 1,000\u00a0km (25%) lie on its territory.');
		expect(territoryText(0, 1000)).toBe('None of the visible routes crosses its territory.');
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
		expect(stakesOnRecord('west', 3)).toBe('The West’s stakes on record: 3');
	});
});
