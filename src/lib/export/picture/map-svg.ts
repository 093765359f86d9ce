/** A scene as SVG that stands for itself: named layers from the bottom up. */
import {
	LAYERS,
	type Item,
	type Layer,
	type LayerId,
	type LineItem,
	type Scene
} from '../../map/scene/scene';
import { FONT, svgLayer, SvgWriter } from './svg-writer';

export interface MapSvg {
	/** What the body refers to. */
	readonly defs: string;
	readonly body: string;
}

const TYPED: readonly LayerId[] = ['events', 'names', 'ink'];

/** @param prefix of all ids, where two maps stand in one document */
export function mapSvg(scene: Scene, prefix = ''): MapSvg {
	const { width, height } = scene;
	const writer = new SvgWriter(scene, prefix);
	const edge = `<clipPath id="${prefix}map-edge"><rect width="${width}" height="${height}"/></clipPath>`;
	const body = scene.layers.map((layer) => layerSvg(layer, prefix, writer)).join('');
	const clip = ` clip-path="url(#${prefix}map-edge)"`;
	const id = `${prefix}map`;
	const map = svgLayer(id, 'Map', body, clip) || `<g id="${id}"${clip}/>`;
	return { body: map, defs: edge + writer.defs.join('') };
}

const layerSvg = ({ id, items }: Layer, prefix: string, writer: SvgWriter): string =>
	svgLayer(prefix + id, LAYERS[id], byLine(items, prefix, writer), TYPED.includes(id) ? ` ${FONT}` : '');

/** Lines that follow each other and belong together are a layer of their own. */
function byLine(items: readonly Item[], prefix: string, writer: SvgWriter): string {
	const groups: { readonly of: LineItem['of']; readonly parts: string[] }[] = [];
	for (const item of items) {
		const of = item.kind === 'line' ? item.of : null;
		const last = groups[groups.length - 1];
		if (last && last.of?.name === of?.name) last.parts.push(writer.write(item));
		else groups.push({ of, parts: [writer.write(item)] });
	}
	return groups
		.map(({ of, parts }, index) => {
			const markup = parts.join('');
			return of ? svgLayer(`${prefix}line-${of.route ?? 'path'}-${index}`, of.name, markup) : markup;
		})
		.join('');
}
