/**
 * What is on record about routes, sections and stakes, as it can be found and gone to: each at its row of the
 * panel. Pure: what is known is handed in.
 */
import type { Atlas, Route } from '../../atlas/atlas';
import type { RecordData } from '../../atlas/compiled';
import { countryName } from '../../atlas/country-name';
import { longDay } from '../../atlas/day';
import type { Figure } from '../../atlas/schema';
import { routeLabel } from '../../atlas/viewpoint';
import { POWERS, type Power, type Viewpoint } from '../../atlas/words';
import { STAKE_SYMBOLS, STANCE_SYMBOLS } from '../../map/symbology/symbols';
import { POWER_NAMES } from '../../report/article/powers';
import { stakeAnchor, stakesTitle } from '../../report/article/stake-text';
import { listed } from '../../report/format/list-text';
import { asOfSentence } from '../../report/imprint/as-of';
import { linkKindText } from '../../report/network/link-text';
import { linkTitle } from '../../report/network/link-title';
import { figureAnchor, figuresByKind } from '../../report/record/figures-by-kind';
import { MEASURE_WORDS, STAKE_WORDS, STANCE_WORDS, wordsForFigure } from './question-words';
import { namesOfRoute } from './route-names';
import type { Entry } from './search-index';

type Known = Pick<RecordData, 'routes' | 'links' | 'stakes' | 'stances' | 'article'>;

/** What else a power is called by those who ask for its stake. */
const POWER_WORDS: Readonly<Record<Power, readonly string[]>> = {
	russia: ['Russian stake'],
	china: ['Chinese stake'],
	iran: ['Iranian stake'],
	west: ['Western stake', 'United States', 'European Union', 'United Kingdom']
};

/** "1,768 km (Azerbaijan 443 …)": none is left out, as none is preferred. */
const valueText = ({ value, scope }: Figure) => (scope ? `${value} (${scope})` : value);
function figuresText(figures: readonly Figure[]): string {
	const values = figures.map(valueText).join(' · ');
	const [{ asOf }] = figures;
	return figures.length === 1 && asOf ? `${values}. ${asOfSentence(longDay(asOf))}` : values;
}

function ofRoute(route: Route, viewpoint: Viewpoint | null, texts: RecordData['routes']): Entry[] {
	const { id, kind, variants } = route;
	const label = routeLabel(route, viewpoint);
	const names = [label, ...namesOfRoute(route, texts)];
	const opens = { focus: { kind: 'route', selection: id } } as const;
	const countries = [...new Set(variants.flatMap((variant) => variant.countries))].map(countryName);
	return [
		...figuresByKind(texts[id].facts).map((item, index): Entry => ({
			kind: 'fact',
			id: figureAnchor(id, index),
			title: `${label}: ${item.label}`,
			detail: figuresText(item.figures),
			names: [...names, ...wordsForFigure(item.label)],
			text: item.figures.map(({ note }) => note ?? '').join(' '),
			opens: { ...opens, element: figureAnchor(id, index) }
		})),
		{
			kind: 'measure',
			id,
			title: `${label}: ${kind === 'cargo' ? 'crossings, hours, dependence' : 'crossings, dependence'}`,
			detail: `In ${listed(countries)}`,
			names: [...names, MEASURE_WORDS],
			text: '',
			opens: { ...opens, element: `${id}-measures` }
		}
	];
}

function ofStakes(atlas: Atlas, { stakes, routes: texts }: Known): Entry[] {
	const routesOf = (links: readonly string[]) =>
		atlas.routes.filter((route) => links.some((link) => route.links.includes(link)));
	return [
		...POWERS.map((power): Entry => ({
			kind: 'lens',
			id: power,
			title: stakesTitle(power),
			detail: 'Colours the routes by it',
			names: [...POWER_WORDS[power], 'stakes interest interests territory'],
			text: '',
			opens: { lens: power }
		})),
		...stakes.map(({ id, power, kind, links, of, statement, note }): Entry => {
			const routes = routesOf(links);
			return {
				kind: 'stake',
				id,
				title: statement,
				detail: [POWER_NAMES[power], STAKE_SYMBOLS[kind].label, ...routes.map(({ short }) => short)].join(
					' · '
				),
				names: [
					of ?? '',
					...POWER_WORDS[power],
					STAKE_WORDS.other,
					...(kind === 'ownership' ? [STAKE_WORDS.ownership] : []),
					...routes.flatMap((route) => [route.name, ...namesOfRoute(route, texts)])
				],
				text: note ?? '',
				opens: { lens: power, element: stakeAnchor(id) }
			};
		})
	];
}

/** Positions as the article tells them; what it doesn't state is none. */
function ofStances(atlas: Atlas, viewpoint: Viewpoint | null, record: Known): Entry[] {
	const actors = new Map(record.article.actors.map(({ id, name }) => [id, name]));
	return record.stances.flatMap(({ actor, route: id, stance }): Entry[] => {
		if (stance === 'not-stated') return [];
		const route = atlas.route.get(id)!;
		return [
			{
				kind: 'stance',
				id: `${id} ${actor}`,
				title: `${actors.get(actor)}: ${STANCE_SYMBOLS[stance].label}`,
				detail: routeLabel(route, viewpoint),
				names: [route.name, ...namesOfRoute(route, record.routes), STANCE_WORDS[stance]],
				// Not its note, which may name the position that it isn't.
				text: '',
				opens: { focus: { kind: 'stances', route: id } }
			}
		];
	});
}

/** @param viewpoint whose names the labels are */
export function factEntries(atlas: Atlas, viewpoint: Viewpoint | null, record: Known): Entry[] {
	return [
		...atlas.routes.flatMap((route) => ofRoute(route, viewpoint, record.routes)),
		...ofStakes(atlas, record),
		...ofStances(atlas, viewpoint, record),
		...atlas.network.links.map((link): Entry => {
			const { operator, capacity } = record.links[link.id];
			return {
				kind: 'section',
				id: link.id,
				title: linkTitle(atlas, link.id),
				detail: [linkKindText(link), ...(operator ? [operator.name] : [])].join(' · '),
				names: operator ? wordsForFigure('Operators') : [],
				text: capacity ? ['Capacity', capacity.value].join(' ') : '',
				opens: { focus: { kind: 'link', link: link.id }, element: 'link-facts' }
			};
		})
	];
}
