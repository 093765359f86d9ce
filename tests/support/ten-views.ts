/**
 * Ten views that between them hold all that a map draws: three themes, two sizes, a comparison on one map and
 * on two, a way around a closed country, what a connection hangs on, a lens, stances, a layer of the
 * reader's.
 */
import type { UserLayer } from '../../src/lib/view/user-layer.ts';

export interface PictureView {
	readonly id: string;
	/** As in the address. */
	readonly query: string;
	readonly theme: 'light' | 'dark' | 'projector';
	/** Of the sheet, px. */
	readonly size: { readonly width: number; readonly height: number };
	readonly userLayers?: readonly UserLayer[];
}

const SLIDE = { width: 1280, height: 720 } as const;
const A4 = { width: 794, height: 1123 } as const;

/** A terminal, a line and a field by the Caspian. */
export const USER_LAYER: UserLayer = {
	...{ id: 'own-1', name: 'Terminals', file: 'terminals.geojson', added: '2026-07-01T09:00:00Z' },
	...{ colour: 'magenta', shown: true, namedBy: 'name' },
	features: [
		{
			type: 'Feature',
			properties: { name: 'Northern field' },
			geometry: { type: 'Polygon', coordinates: [[[50.2, 41], [51.2, 41], [51.2, 41.8], [50.2, 41.8], [50.2, 41]]] } // prettier-ignore
		},
		{
			type: 'Feature',
			properties: { name: 'Spur' },
			geometry: { type: 'LineString', coordinates: [[48.3, 40.9], [48.9, 41.3], [49.6, 41.1]] } // prettier-ignore
		},
		{
			type: 'Feature',
			properties: { name: 'New terminal' },
			geometry: { type: 'Point', coordinates: [49.1, 40.3] }
		}
	]
};

export const TEN_VIEWS: readonly PictureView[] = [
	{ id: 'as it opens', query: '', theme: 'light', size: SLIDE },
	{ id: 'near, dark', query: 'routes=zangezur,aras&map=7.4/39.4/46.6', theme: 'dark', size: SLIDE },
	{ id: 'pipelines, projector', query: 'routes=btc,sgc,middle', theme: 'projector', size: SLIDE },
	{ id: 'on paper', query: 'routes=middle,instc,btk', theme: 'light', size: A4 },
	{
		id: 'a comparison',
		query: 'compare=zangezur.rail,aras.rail,btk.main&from=baku&to=nakhchivan&status=planned',
		theme: 'light',
		size: SLIDE
	},
	{
		id: 'a comparison on two maps',
		query: 'compare=zangezur.rail,aras.rail&from=baku&to=nakhchivan&status=planned&maps=2',
		theme: 'dark',
		size: A4
	},
	{ id: 'a closed country', query: 'from=baku&to=istanbul&closed=GE', theme: 'light', size: SLIDE },
	{ id: 'what it hangs on', query: 'focus=critical&from=baku&to=istanbul', theme: 'projector', size: A4 },
	{ id: 'a lens', query: 'lens=russia&asof=2024-11-01', theme: 'dark', size: SLIDE },
	{
		id: 'a layer of the reader’s',
		query: 'routes=zangezur,btc&focus=stances:zangezur&map=6.2/40.6/48.6',
		theme: 'light',
		size: SLIDE,
		userLayers: [USER_LAYER]
	}
];
