/**
 * A presentation read back, as another program would: slides in their order, shapes, texts, tables, charts,
 * notes. Sizes in EMU, 12,700 to the point.
 */
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import JSZip from 'jszip';

export interface ReadShape {
	readonly kind: 'sp' | 'pic' | 'graphicFrame';
	readonly id: string;
	readonly name: string;
	/** Names of the groups it is in, the outermost first. */
	readonly groups: readonly string[];
	readonly box: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	} | null;
	/** Degrees clockwise about the middle of the box. */
	readonly turn: number;
	/** Of its first letters, `RRGGBB`. */
	readonly ink: string | null;
	/** The file of a picture, in the presentation. */
	readonly media: string | null;
	/** Whether it stands in a place of the layout. */
	readonly placeholder: string | null;
	readonly paragraphs: readonly string[];
	/** Points of its outline, 0 for what is no freeform. */
	readonly points: number;
	/** The same, where they stand on the slide, EMU: a list for each line that is drawn without lifting. */
	readonly outline: readonly (readonly (readonly [x: number, y: number])[])[];
	readonly line: {
		readonly colour: string | null;
		readonly width: number;
		readonly dash: readonly number[];
	} | null;
	/** Of a table, by row; a cell's paragraphs are lines. */
	readonly rows: readonly (readonly string[])[];
	readonly chart: ReadChart | null;
	/** Addresses that a click leads to. */
	readonly links: readonly string[];
	/** The largest and the least size of its letters, points. */
	readonly sizes: readonly number[];
}
export interface ReadChart {
	readonly bars: readonly string[];
	readonly parts: readonly { readonly name: string; readonly values: readonly number[] }[];
}
export interface ReadSlide {
	readonly shapes: readonly ReadShape[];
	readonly notes: readonly string[];
	readonly xml: string;
}
export interface ReadDeck {
	readonly slides: readonly ReadSlide[];
	readonly width: number;
	readonly height: number;
	readonly parts: ReadonlyMap<string, string>;
}

export async function readPptx(file: Uint8Array): Promise<ReadDeck> {
	const zip = await JSZip.loadAsync(file);
	const parts = new Map<string, string>();
	for (const entry of Object.values(zip.files))
		if (/\.(xml|rels)$/.test(entry.name)) parts.set(entry.name, await entry.async('string'));
	for (const [name, xml] of parts) parse(xml, name);
	const presentation = parse(parts.get('ppt/presentation.xml')!, 'presentation');
	const size = all(presentation, 'p:sldSz')[0];
	const count = all(presentation, 'p:sldId').length;
	const slides = Array.from({ length: count }, (_, index) => readSlide(parts, index + 1));
	return { slides, width: Number(size.getAttribute('cx')), height: Number(size.getAttribute('cy')), parts };
}

function parse(xml: string, name: string): Document {
	return new DOMParser({
		onError: (_, message) => {
			throw new Error(`${name}: ${message}`);
		}
	}).parseFromString(xml, 'text/xml');
}

const all = (node: Document | Element, tag: string): Element[] => [...node.getElementsByTagName(tag)];
const textOf = (node: Element): string =>
	[...node.childNodes]
		.flatMap((child) => {
			const element = child as Element;
			if (element.nodeName === 'a:br') return ['\n'];
			return element.nodeName === 'a:r' || element.nodeName === 'a:fld'
				? all(element, 'a:t').map((text) => text.textContent ?? '')
				: [];
		})
		.join('');
const paragraphsOf = (node: Element): string[] => all(node, 'a:p').map(textOf);

function relations(parts: ReadonlyMap<string, string>, folder: string, file: string): Map<string, string> {
	const xml = parts.get(`ppt/${folder}/_rels/${file}.rels`);
	return new Map(
		xml
			? all(parse(xml, file), 'Relationship').map((item) => [
					item.getAttribute('Id')!,
					item.getAttribute('Target')!
				])
			: []
	);
}

function readSlide(parts: ReadonlyMap<string, string>, number: number): ReadSlide {
	const xml = parts.get(`ppt/slides/slide${number}.xml`)!;
	const targets = relations(parts, 'slides', `slide${number}.xml`);
	const slide = parse(xml, `slide ${number}`);
	const shapes = (['sp', 'pic', 'graphicFrame'] as const).flatMap((kind) =>
		all(slide, `p:${kind}`).map((element) => readShape(kind, element, targets, parts))
	);
	const notes = parts.get(`ppt/notesSlides/notesSlide${number}.xml`);
	const body = notes
		? all(parse(notes, `notes ${number}`), 'p:sp').find((shape) =>
				all(shape, 'p:ph').some((place) => place.getAttribute('type') === 'body')
			)
		: undefined;
	return { shapes, notes: body ? paragraphsOf(body).filter((text) => text !== '') : [], xml };
}

function readShape(
	kind: ReadShape['kind'],
	element: Element,
	targets: ReadonlyMap<string, string>,
	parts: ReadonlyMap<string, string>
): ReadShape {
	const named = all(element, 'p:cNvPr')[0];
	const [off, ext] = [
		all(element, 'a:off')[0],
		all(element, 'a:ext').find((item) => item.hasAttribute('cx'))
	];
	const place = all(element, 'p:ph')[0];
	const line = all(element, 'a:ln').find(
		(item) => item.hasAttribute('w') && (item.parentNode as Element).nodeName === 'p:spPr'
	);
	const groups: string[] = [];
	for (let node = element.parentNode as Element | null; node; node = node.parentNode as Element | null)
		if (node.nodeName === 'p:grpSp') groups.unshift(all(node, 'p:cNvPr')[0].getAttribute('name')!);
	const chart = all(element, 'c:chart')[0];
	const blip = kind === 'pic' ? all(element, 'a:blip')[0] : undefined;
	return {
		kind,
		id: named.getAttribute('id')!,
		name: named.getAttribute('name')!,
		groups,
		box:
			off && ext
				? { x: num(off, 'x'), y: num(off, 'y'), width: num(ext, 'cx'), height: num(ext, 'cy') }
				: null,
		turn: Number(all(element, 'a:xfrm')[0]?.getAttribute('rot') ?? 0) / 60_000,
		ink:
			all(element, 'a:rPr').flatMap((run) =>
				all(run, 'a:srgbClr').map((colour) => colour.getAttribute('val')!)
			)[0] ?? null,
		media: blip ? targets.get(blip.getAttribute('r:embed')!)!.replace(/^(\.\.|\/ppt)\//, 'ppt/') : null,
		placeholder: place?.getAttribute('type') ?? null,
		paragraphs: kind === 'sp' ? paragraphsOf(element) : [],
		outline: off ? outlineOf(element, [num(off, 'x'), num(off, 'y')]) : [],
		points: all(element, 'a:moveTo').length + all(element, 'a:lnTo').length,
		line: line
			? {
					colour: all(line, 'a:srgbClr')[0]?.getAttribute('val') ?? null,
					width: num(line, 'w') / 12_700,
					dash: all(line, 'a:ds').flatMap((stop) => [num(stop, 'd') / 100_000, num(stop, 'sp') / 100_000])
				}
			: null,
		rows: all(element, 'a:tr').map((row) => all(row, 'a:tc').map((cell) => paragraphsOf(cell).join('\n'))),
		chart: chart
			? readChart(parts.get(targets.get(chart.getAttribute('r:id')!)!.replace(/^(\.\.|\/ppt)\//, 'ppt/'))!)
			: null,
		links: all(element, 'a:hlinkClick').map((link) => targets.get(link.getAttribute('r:id')!)!),
		sizes: all(element, 'a:rPr').flatMap((run) => (run.hasAttribute('sz') ? [num(run, 'sz') / 100] : []))
	};
}

/** Straight stretches alone; a curve is its end. */
function outlineOf(element: Element, [left, top]: readonly [number, number]): [number, number][][] {
	const lines: [number, number][][] = [];
	for (const path of all(element, 'a:path'))
		for (const step of [...path.childNodes] as Element[]) {
			const point = step.nodeType === 1 ? all(step, 'a:pt').at(-1) : undefined;
			if (!point) continue;
			const at: [number, number] = [left + num(point, 'x'), top + num(point, 'y')];
			if (step.nodeName === 'a:moveTo') lines.push([at]);
			else lines[lines.length - 1].push(at);
		}
	return lines;
}

const num = (element: Element, name: string) => Number(element.getAttribute(name));

function readChart(xml: string): ReadChart {
	const series = all(parse(xml, 'chart'), 'c:ser');
	const values = (node: Element, tag: string) =>
		all(all(node, tag)[0], 'c:pt').map((point) => all(point, 'c:v')[0].textContent ?? '');
	return {
		bars: values(series[0], 'c:cat'),
		parts: series.map((item) => ({
			name: values(item, 'c:tx')[0],
			values: values(item, 'c:val').map(Number)
		}))
	};
}
