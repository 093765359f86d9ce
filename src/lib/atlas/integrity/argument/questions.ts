import { FILES, type Content } from '../../content.ts';
import type { Goods, Mode } from '../../words.ts';
import type { Check, Fault } from '../fault.ts';

export const CARRIES: Readonly<Record<Goods, readonly Mode[]>> = {
	cargo: ['rail', 'road', 'ferry'],
	oil: ['oil'],
	gas: ['gas']
};

/**
 * Places that links of a kind join, whatever their status: each with a name of the part of the network it is
 * in.
 */
function partsOf({ links }: Content, goods: Goods): ReadonlyMap<string, string> {
	const part = new Map<string, string>();
	const chains = links
		.filter(({ properties }) => CARRIES[goods].includes(properties.mode))
		.map(({ properties: { from, to, via = [] } }) => [from, ...via, to]);
	for (const chain of chains) {
		const met = new Set(chain.flatMap((place) => part.get(place) ?? []));
		for (const [place, name] of part) if (met.has(name)) part.set(place, chain[0]);
		for (const place of chain) part.set(place, chain[0]);
	}
	return part;
}

interface Question {
	readonly file: string;
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly goods: Goods;
}

function questions({ comparisons, stress, tests }: Content): Question[] {
	const within = (file: string) => (question: Omit<Question, 'file'>) => ({ ...question, file });
	return [
		...comparisons.flatMap(({ from, to, ...rest }) =>
			from && to ? [{ ...rest, from, to, file: FILES.comparisons }] : []
		),
		...stress.pairs.map(within(FILES.stress)),
		...tests.map(within(FILES.tests))
	];
}

export const everyQuestionJoinsTwoPlaces: Check = {
	name: 'origin and destination of every question are two places that its network joins',
	needsEveryFile: true,
	run(content) {
		const parts = {
			cargo: partsOf(content, 'cargo'),
			oil: partsOf(content, 'oil'),
			gas: partsOf(content, 'gas')
		};
		return questions(content).flatMap(({ file, id, from, to, goods }): Fault[] => {
			if (from === to) return [{ file, id, reason: `leads from ${from} to itself` }];
			const off = [from, to].filter((place) => !parts[goods].has(place));
			if (off.length > 0)
				return off.map((place) => ({ file, id, reason: `${place} is not on the ${goods} network` }));
			return parts[goods].get(from) === parts[goods].get(to)
				? []
				: [{ file, id, reason: `no ${goods} link leads from ${from} to ${to}` }];
		});
	}
};

export const everyComparisonFits: Check = {
	name: 'a comparison compares different routes of its goods, between two places or none',
	needsEveryFile: true,
	run({ comparisons, routes }) {
		const kind = new Map(routes.map((route) => [route.id, route.kind]));
		return comparisons.flatMap(({ id, compare, from, to, goods }) => {
			const fault = (reason: string) => ({ file: FILES.comparisons, id, reason });
			return [
				...((from === undefined) === (to === undefined)
					? []
					: [fault(`has ${from ? 'an origin, but no destination' : 'a destination, but no origin'}`)]),
				...compare
					.filter((selection, index) => compare.indexOf(selection) < index)
					.map((selection) => fault(`compares ${selection} twice`)),
				...compare
					.filter((selection) => kind.get(selection.split('.')[0]) !== goods)
					.map((selection) => fault(`is about ${goods}, and ${selection} carries none`))
			];
		});
	}
};
