/**
 * The legend of a sheet: what is on its map and nothing else, each sign drawn by the same tables as the map.
 * Sizes in px.
 */
import { yardstickOf } from '../../analysis/path-search/yardstick';
import { stakesTitle } from '../article/stake-text';
import { drawnLens } from '../../view/setting-scope';
import { UNSETTLED_BORDER } from '../imprint/borders';
import { closedRows, legendRows, tintRows, pathRows } from './legend';
import { contextModes } from '../../map/scene/context/context';
import { ringedPlaces } from '../../map/scene/ringed-places';
import { CONTEXT_TITLE, STAKE_SYMBOLS, STANCE_SYMBOLS } from '../../map/symbology/symbols';
import { RING } from '../../map/symbology/place-symbols';
import { CONTEXT_SYMBOLS } from '../../map/symbology/context-symbols';
import { mapPair } from '../../view/address/map-pair';
import { userLayerEntries } from './user-layer-entries';
import { closedSign, contextSign, lineSign, modeSign, statusSign, SIGN_WIDTH, type Sign } from './signs';
import { routeRows, seenOf, type Legible } from './legible';

export interface LegendEntry {
	/** What it belongs to: "Routes", "Status" … */
	readonly group: string;
	readonly label: string;
	/** Of a way compared. */
	readonly letter: string | null;
	readonly colour: string | null;
	readonly sign: Sign;
}

export function legendEntries(of: Legible): LegendEntry[] {
	const { state, theme, overlays, atlas } = of;
	const { answer } = overlays;
	const entry = (group: string, label: string, sign: Sign, more: Partial<LegendEntry> = {}): LegendEntry => ({
		...{ group, label, sign, letter: null, colour: null },
		...more
	});
	const rows = legendRows(seenOf(of), {
		routes: overlays.answer.context === 'off' ? [] : state.routes,
		day: of.day,
		zoom: of.zoom,
		answer,
		stakes: overlays.stakes,
		context: of.context
	});
	const power = drawnLens(state);
	const stakesGroup = power ? stakesTitle(power) : 'Stakes';
	const pathTitle = answer.critical
		? 'Effect of closing a section'
		: answer.context === 'off'
			? 'Compared routes'
			: 'Routes found';
	return [
		...pathRows(answer, mapPair(state), yardstickOf(state)).map(({ label, letter, colour, width, opacity }) =>
			entry(
				pathTitle,
				label,
				lineSign({ colour: theme.answer[colour], width: Math.min(SIGN_WIDTH * width, 6), opacity }),
				{
					letter,
					colour: theme.answer[colour]
				}
			)
		),
		...closedRows(answer).map(({ kind, label }) => entry('Closures', label, closedSign(kind, theme))),
		...routeRows(of).map(({ name, ...stroke }) => entry('Routes', name, lineSign(stroke))),
		...rows.stakes.map((stake) =>
			entry(
				stakesGroup,
				STAKE_SYMBOLS[stake].label,
				lineSign({ colour: theme.stakes[stake], width: SIGN_WIDTH * STAKE_SYMBOLS[stake].width })
			)
		),
		...tintRows(overlays).map((stance) =>
			entry('Position according to the article', STANCE_SYMBOLS[stance].label, {
				kind: 'area',
				fill: theme.stances[stance],
				opacity: 0.5
			})
		),
		...rows.statuses.map((status) => entry('Status', status.label, statusSign(status, theme))),
		...rows.modes.map((mode) => entry('Mode', mode.label, modeSign(mode, theme))),
		...contextModes(of.context.lines).map((mode) =>
			entry(CONTEXT_TITLE, CONTEXT_SYMBOLS[mode].label, contextSign(mode, theme))
		),
		...rows.places.map(({ label, path, filled }) =>
			entry('Places', label, {
				kind: 'glyph',
				path,
				fill: filled ? theme.place : theme.casing,
				stroke: theme.place,
				width: 1.2
			})
		),
		...(overlays.events.length > 0
			? [
					entry('Events up to the day shown', 'Event in the article', {
						kind: 'disc',
						radius: 4.5,
						fill: theme.event,
						stroke: theme.halo,
						width: 1
					}),
					entry('Events up to the day shown', 'Development on record', {
						kind: 'disc',
						radius: 4,
						fill: theme.halo,
						stroke: theme.development,
						width: 2.2
					})
				]
			: []),
		...(ringedPlaces(atlas, state.focus).length > 0
			? [
					entry('Selected', state.focus?.kind === 'claim' ? 'Place the claim is about' : 'Selected place', {
						...{ kind: 'disc', radius: RING.radius * 0.7, fill: null, stroke: theme.ring, width: RING.width }
					})
				]
			: []),
		...userLayerEntries(of.userLayers, theme),
		entry('Borders', UNSETTLED_BORDER, lineSign({ colour: theme.unsettled, width: 1.2, dash: [3, 2.5] }))
	];
}
