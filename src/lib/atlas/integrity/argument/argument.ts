import { FILES } from '../../content.ts';
import type { Check } from '../fault.ts';

export const everyClaimLiesWithinTheArticle: Check = {
	name: 'every claim points to a paragraph the article has',
	needsEveryFile: true,
	run({ article, claims }) {
		const paragraphs = new Map(article.sections.map((section) => [section.id, section.paragraphs]));
		return claims.flatMap((claim) =>
			[claim, ...claim.alsoIn].flatMap(({ section, paragraph }) => {
				const count = paragraphs.get(section);
				if (count === undefined)
					return [{ file: FILES.claims, id: claim.id, reason: `section ${section} is not in the article` }];
				if (paragraph >= 1 && paragraph <= count) return [];
				return [
					{ file: FILES.claims, id: claim.id, reason: `${section} has ${count} paragraphs, not ${paragraph}` }
				];
			})
		);
	}
};

export const everyPairHasOneStance: Check = {
	name: 'an actor has one stance on a route',
	run({ stances }) {
		const pairs = stances.map(({ actor, route }) => `${actor} on ${route}`);
		const twice = new Set(pairs.filter((pair, index) => pairs.indexOf(pair) < index));
		return [...twice].map((pair) => ({ file: FILES.stances, id: pair, reason: 'has more than one stance' }));
	}
};

/** "Latest known" is compared with full days, so a month alone would hide what happened within it. */
export const theLatestSourceHasAFullDate: Check = {
	name: 'the latest source bears a full date',
	run: ({ developments: { coverage } }) =>
		/^\d{4}-\d{2}-\d{2}$/.test(coverage.latestSource)
			? []
			: [
					{
						file: FILES.developments,
						id: 'coverage',
						reason: `latestSource is ${coverage.latestSource}: give year, month and day`
					}
				]
};

/** LUKOIL's fifth of a gas field says nothing about the pipeline that starts there. */
export const everyShareSaysOfWhat: Check = {
	name: 'a share says what it is a share of',
	run: ({ stakes }) =>
		stakes
			.filter(({ percent, of }) => (percent === undefined) !== (of === undefined))
			.map(({ id, percent }) => ({
				file: FILES.stakes,
				id,
				reason:
					percent === undefined ? 'is a share of something, but not how much' : `${percent} percent of what?`
			}))
};
