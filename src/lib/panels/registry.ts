/**
 * The panels: what is shown beside the map for what is in focus. A panel and its text are fetched when it is
 * first opened.
 */
import type { Component } from 'svelte';
import { routeOf } from '../view/selection';
import type { Panelled as Focus } from '../view/state';
import { POWER_NAMES } from '../report/article/powers';
import type { View } from '../view/view.svelte';
import { linkTitle } from '../report/network/link-title';

type Props = Record<string, unknown>;

export interface Panel {
	readonly id: string;
	readonly matches: (focus: Focus) => boolean;
	/** Names the panel for screen readers and for the title of the page. */
	readonly title: (view: View) => string;
	readonly load: () => Promise<{ default: Component<Props> }>;
	readonly props: (focus: Focus) => Props;
	/** Holds a table, and wants more room beside the map. */
	readonly wide: boolean;
}

type FocusOf<K extends Focus['kind']> = Extract<Focus, { kind: K }>;

export const PANELS: readonly Panel[] = [
	panel({
		id: 'route',
		kinds: ['route'],
		title: ({ atlas }, { selection }) => atlas.route.get(routeOf(selection))!.name,
		load: () => import('./route/RoutePanel.svelte'),
		props: ({ selection }) => ({ selection })
	}),
	panel({
		id: 'link',
		kinds: ['link'],
		title: ({ atlas }, { link }) => linkTitle(atlas, link),
		load: () => import('./link/LinkPanel.svelte'),
		props: ({ link }) => ({ link })
	}),
	panel({
		id: 'place',
		kinds: ['place'],
		title: ({ atlas }, { place }) => atlas.place.get(place)!.name,
		load: () => import('./place/PlacePanel.svelte'),
		props: ({ place }) => ({ place })
	}),
	panel({
		id: 'argument',
		kinds: ['argument', 'claim'],
		title: () => 'The article’s argument',
		load: () => import('./argument/ArgumentPanel.svelte'),
		props: (focus) => (focus.kind === 'claim' ? { claim: focus.claim } : {})
	}),
	panel({
		id: 'stakes',
		kinds: ['stakes'],
		title: ({ state }) => `${POWER_NAMES[state.lens ?? 'russia']}’s stake`,
		load: () => import('./lens/StakesPanel.svelte'),
		props: () => ({})
	}),
	panel({
		id: 'stances',
		kinds: ['stances'],
		title: () => 'Country positions',
		load: () => import('./stances/StancesPanel.svelte'),
		props: ({ route }) => ({ route }),
		wide: true
	}),
	panel({
		id: 'compare',
		kinds: ['compare'],
		title: () => 'Compare routes',
		load: () => import('./compare/ComparePanel.svelte'),
		props: () => ({}),
		wide: true
	}),
	panel({
		id: 'reroute',
		kinds: ['reroute'],
		title: () => 'Closure scenarios',
		load: () => import('./reroute/ReroutePanel.svelte'),
		props: () => ({})
	}),
	panel({
		id: 'critical',
		kinds: ['critical'],
		title: () => 'Critical links',
		load: () => import('./critical/CriticalPanel.svelte'),
		props: () => ({})
	}),
	panel({
		id: 'stress',
		kinds: ['stress'],
		title: () => 'Stress matrix',
		load: () => import('./stress/StressPanel.svelte'),
		props: () => ({}),
		wide: true
	})
];

export function panelFor(focus: Focus): Panel {
	return PANELS.find((panel) => panel.matches(focus))!;
}

/** Ties a component to the props made for it; the registry then forgets which they are. */
function panel<K extends Focus['kind'], P extends object>({
	id,
	kinds,
	title,
	load,
	props,
	wide = false
}: {
	id: string;
	kinds: readonly K[];
	title: (view: View, focus: FocusOf<K>) => string;
	load: () => Promise<{ default: Component<P> }>;
	props: (focus: FocusOf<K>) => NoInfer<P>;
	wide?: boolean;
}): Panel {
	const matches = (focus: Focus): focus is FocusOf<K> => (kinds as readonly string[]).includes(focus.kind);
	return {
		id,
		matches,
		// While a panel closes, the view has already moved on.
		title: (view) => (view.panel && matches(view.panel) ? title(view, view.panel) : ''),
		load: load as unknown as Panel['load'],
		props: (focus) => (matches(focus) ? { ...props(focus) } : {}),
		wide
	};
}
