/** Computed figures that a step's text may want: of what its view shows and asks, each with what it comes to. */
import type { Atlas } from '../atlas/atlas';
import { countryName } from '../atlas/country-name';
import { routeLabel } from '../atlas/viewpoint';
import type { Option } from '../ui/combobox';
import { routeOf, variantOf, type Selection } from '../view/selection';
import type { ViewState } from '../view/state';
import type { Fill } from './fill';

/** @returns `id` is the expression between the braces; those that can't be computed for this view are left out */
export function figureOffers(state: ViewState, atlas: Atlas, fill: Fill): Option[] {
	const selections = [...new Set([...inFocus(state), ...state.compare, ...state.routes])];
	const offers = [...between(state, atlas), ...selections.flatMap((selection) => ofSelection(selection, state, atlas))];
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
	const [selection, name] = route.variants.length > 1 ? [`${route.id}.${variant.id}`, `${label}, ${variant.name}`] : [route.id, label];
	const power = state.lens === null || state.lens === 'west' ? null : state.lens;
	return [
		[`length ${selection}`, `${name}: length`],
		...(power ? [[`share ${selection} ${power}`, `${name}: share on ground of ${POWER_NAMES[power]}`] as const] : []),
		[`share ${selection} operating`, `${name}: share that operates`],
		[`share ${selection} construction,planned,proposed`, `${name}: share still to be built`],
		[`hours ${selection}`, `${name}: hours`],
		[`borders ${selection}`, `${name}: borders crossed`],
		[`gauge-breaks ${selection}`, `${name}: breaks of gauge`],
		[`transshipments ${selection}`, `${name}: transshipments`]
	];
}

function between({ from, to, closed }: ViewState, atlas: Atlas): Offer[] {
	if (from === null || to === null) return [];
	const [start, end] = [from, to].map((id) => atlas.place.get(id)?.name ?? id);
	const ends = `${start} to ${end}`;
	const open: Offer[] = [
		[`way ${from} ${to}`, `${ends}: the best way`],
		[`through ${from} ${to}`, `${ends}: countries on the best way`],
		[`hinges ${from} ${to}`, `${ends}: countries without which nothing is left`]
	];
	if (closed.length === 0) return open;
	const option = `closed=${closed.join(',')}`;
	const without = closed.map((item) => (/^[A-Z]{2}$/.test(item) ? countryName(item) : item)).join(', ');
	return [
		[`way ${from} ${to} ${option}`, `${ends} without ${without}: the best way`],
		[`longer ${from} ${to} ${option}`, `${ends} without ${without}: km longer`],
		[`detour ${from} ${to} ${option}`, `${ends} without ${without}: times as long`],
		...open
	];
}
