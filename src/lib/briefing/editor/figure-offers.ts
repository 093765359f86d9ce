/**
 * Computed figures that a step's text may want: of what its view shows and asks, each with what it comes to.
 */
import { statusOn, type Atlas } from '../../atlas/atlas';
import { countryName } from '../../atlas/country-name';
import { routeLabel } from '../../atlas/viewpoint';
import { yardstickOf } from '../../analysis/path-search/yardstick';
import { RATIO_WORDS } from '../../report/terms/ratio-words';
import type { Option } from '../../ui/combobox';
import { routeOf, variantOf, type Selection } from '../../view/selection';
import type { ViewState } from '../../view/state';
import type { Fill } from '../document/fill';

/**
 * @returns `id` is the expression between the braces; those that can't be computed for this view are left out
 */
export function figureOffers(state: ViewState, atlas: Atlas, fill: Fill): Option[] {
	const selections = [...new Set([...inFocus(state), ...state.compare, ...state.routes])];
	const offers = [
		...between(state, atlas),
		...selections.flatMap((selection) => ofSelection(selection, state, atlas))
	];
	return [...new Map(offers).entries()].flatMap(([id, title]) => {
		const filled = fill(id);
		return 'text' in filled ? [{ id, title, detail: filled.text }] : [];
	});
}

const POWER_NAMES = { russia: 'Russia', china: 'China', iran: 'Iran' } as const;
type Offer = readonly [expression: string, title: string];

const inFocus = ({ focus }: ViewState): Selection[] => (focus?.kind === 'route' ? [focus.selection] : []);

function ofSelection(chosen: Selection, state: ViewState, atlas: Atlas): Offer[] {
	const route = atlas.route.get(routeOf(chosen))!;
	const variant = route.variants.find(({ id }) => id === variantOf(chosen)) ?? route.variants[0];
	const label = routeLabel(route, state.names);
	const [selection, name] =
		route.variants.length > 1
			? [`${route.id}.${variant.id}`, `${label}, ${variant.name}`]
			: [route.id, label];
	// What isn't on record by the day is neither built nor still to be built.
	const day = state.asof ?? atlas.latest;
	const isOnRecord = variant.links.every((id) => statusOn(atlas.link.get(id)!, day) !== undefined);
	const power = state.lens === null || state.lens === 'west' ? null : state.lens;
	return [
		[`length ${selection}`, `Length: ${name}`],
		...(power
			? [[`share ${selection} ${power}`, `Share on territory of ${POWER_NAMES[power]}: ${name}`] as const]
			: []),
		[`share ${selection} operating`, `Share operating: ${name}`],
		...(isOnRecord
			? [[`share ${selection} construction,planned,proposed`, `Share still to be built: ${name}`] as const]
			: []),
		[`hours ${selection}`, `Hours: ${name}`],
		[`borders ${selection}`, `Borders crossed: ${name}`],
		[`gauge-breaks ${selection}`, `Breaks of gauge: ${name}`],
		[`transshipments ${selection}`, `Transshipments: ${name}`]
	];
}

function between({ from, to, closed, by, goods }: ViewState, atlas: Atlas): Offer[] {
	if (from === null || to === null) return [];
	const [start, end] = [from, to].map((id) => atlas.place.get(id)?.name ?? id);
	const ends = `${start} to ${end}`;
	const open: Offer[] = [
		[`way ${from} ${to}`, `Best route: ${ends}`],
		[`through ${from} ${to}`, `Countries on the best route: ${ends}`],
		[`hinges ${from} ${to}`, `Countries without which no route remains: ${ends}`]
	];
	if (closed.length === 0) return open;
	const option = `closed=${closed.join(',')}`;
	const without = closed.map((item) => (/^[A-Z]{2}$/.test(item) ? countryName(item) : item)).join(', ');
	return [
		[`way ${from} ${to} ${option}`, `Best route: ${ends} without ${without}`],
		[`longer ${from} ${to} ${option}`, `Longer by: ${ends} without ${without}`],
		[
			`detour ${from} ${to} ${option}`,
			`${RATIO_WORDS[yardstickOf({ by, goods })].offered}: ${ends} without ${without}`
		],
		...open
	];
}
