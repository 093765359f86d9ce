/**
 * What PowerPoint should find and the library can't write: the theme's own colours, dashes of any length,
 * objects that belong together as groups, paragraphs in notes, parts in the order of the schema, characters
 * that XML can hold. Works on the parts of the file, as text: they come from one writer and are regular.
 */
import JSZip from 'jszip';
import { cleanText } from '../../view/xml-text';
import type { Scheme } from './palette';
import { LANGUAGE } from '../../atlas/language';

/** Objects whose names begin alike, "Map: …", are one group of that name. */
const GROUPS = ['Map', 'Legend'] as const;

/** @param file as the library wrote it */
export async function tidied(
	file: ArrayBuffer | Uint8Array,
	scheme: Scheme
): Promise<Uint8Array<ArrayBuffer>> {
	const zip = await JSZip.loadAsync(file);
	const edit = async (pattern: RegExp, change: (xml: string) => string) => {
		for (const { name } of zip.file(pattern)) zip.file(name, change(await zip.file(name)!.async('string')));
	};
	await edit(/^ppt\/theme\/theme1\.xml$/, (xml) => withColours(xml, scheme));
	await edit(/^ppt\/slideMasters\/slideMaster1\.xml$/, (xml) => onPaper(scheme.isDark ? swapped(xml) : xml));
	await edit(/^ppt\/slideLayouts\/slideLayout\d+\.xml$/, (xml) =>
		xml.replace(/<p:bg>.*?<\/p:bg>/s, '').replace('name="DEFAULT"', 'name="Blank"')
	);
	await edit(/^ppt\/slides\/slide\d+\.xml$/, (xml) => numbered(grouped(dashed(oneEach(xml)))));
	await edit(/^ppt\/notesSlides\/notesSlide\d+\.xml$/, inParagraphs);
	await edit(/^ppt\/presentation\.xml$/, notesBeforeSlides);
	await edit(/^ppt\/charts\/chart\d+\.xml$/, withoutLooseAxes);
	await edit(/\.(xml|rels)$/, cleanText);
	// Pictures are compressed already.
	for (const entry of Object.values(zip.files))
		if (/\.(png|jpe?g)$/.test(entry.name)) entry.options.compression = 'STORE';
	return (await zip.generateAsync({
		type: 'uint8array',
		compression: 'DEFLATE',
		compressionOptions: { level: 6 }
	})) as Uint8Array<ArrayBuffer>;
}

function withColours(xml: string, { name, colours }: Scheme): string {
	const entries = Object.entries(colours).map(
		([role, colour]) => `<a:${role}><a:srgbClr val="${colour.toUpperCase()}"/></a:${role}>`
	);
	return xml
		.replace(
			/<a:clrScheme .*?<\/a:clrScheme>/s,
			`<a:clrScheme name="${name}">${entries.join('')}</a:clrScheme>`
		)
		.replace('name="Office Theme"', `name="${name}"`);
}

/** The master has the paper, and every layout takes it from there. */
const onPaper = (xml: string) =>
	xml.replace(
		'<p:cSld><p:spTree>',
		'<p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>'
	);

/** Dark paper, light ink. */
const swapped = (xml: string) =>
	xml.replace(/bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"/, 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"');

const dashed = (xml: string) =>
	xml.replace(
		/<a:ln w="(\d+)">((?:(?!<\/a:ln>).)*?)<a:prstDash val="custom:([\d,]+);(\w+)"\/>/gs,
		(_, width: string, fill: string, dash: string, cap: string) => {
			const parts = dash.split(',');
			const stops = parts.flatMap((part, index) =>
				index % 2 === 0 ? [`<a:ds d="${part}" sp="${parts[index + 1]}"/>`] : []
			);
			return `<a:ln w="${width}" cap="${cap}">${fill}<a:custDash>${stops.join('')}</a:custDash>`;
		}
	);

/**
 * The library describes a paragraph before each of its runs; PowerPoint reads one description, before the
 * first, and calls the file damaged else.
 */
const oneEach = (xml: string) =>
	xml.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
		let seen = 0;
		return paragraph.replace(/<a:pPr\b(?:[^>]*\/>|.*?<\/a:pPr>)/gs, (found) => (seen++ === 0 ? found : ''));
	});

const OBJECT = /<p:(sp|pic|graphicFrame|cxnSp)>.*?<\/p:\1>/gs;
const nameOf = (object: string) => /<p:cNvPr [^>]*?name="([^"]*)"/.exec(object)?.[1] ?? '';

function grouped(xml: string): string {
	return GROUPS.reduce((text, group) => {
		const members = [...text.matchAll(OBJECT)].filter(([object]) => nameOf(object).startsWith(`${group}: `));
		if (members.length < 2) return text;
		const [first, last] = [members[0], members[members.length - 1]];
		const end = last.index + last[0].length;
		return `${text.slice(0, first.index)}${groupOf(
			group,
			text.slice(first.index, end),
			members.map(([object]) => object)
		)}${text.slice(end)}`;
	}, xml);
}

function groupOf(name: string, content: string, members: readonly string[]): string {
	const boxes = members.map((object) =>
		/<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(object)!.slice(1).map(Number)
	);
	const x = Math.min(...boxes.map(([left]) => left));
	const y = Math.min(...boxes.map(([, top]) => top));
	const cx = Math.max(...boxes.map(([left, , width]) => left + width)) - x;
	const cy = Math.max(...boxes.map(([, top, , height]) => top + height)) - y;
	const at = `<a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${cx}" cy="${cy}"/>`;
	return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="${name}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${at}</a:xfrm></p:grpSpPr>${content}</p:grpSp>`;
}

/** The library gives some objects of a slide the same number, which PowerPoint offers to repair. */
function numbered(xml: string): string {
	let id = 0;
	return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`);
}

/** As the schema has them in order (ECMA-376, part 1, 19.2.1.26). */
const notesBeforeSlides = (xml: string) =>
	xml.replace(
		/(<p:sldIdLst>.*?<\/p:sldIdLst>)(.*?)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s,
		'$3$1$2'
	);

/** The library names a third axis, for depth, that it doesn't describe. */
function withoutLooseAxes(xml: string): string {
	const described = new Set(
		[...xml.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"\/>/g)].map(([, id]) => id)
	);
	return xml.replace(/<c:axId val="(\d+)"\/>/g, (axis, id: string) => (described.has(id) ? axis : ''));
}

const inParagraphs = (xml: string) =>
	xml.replace(
		/<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>(.*?)<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/s,
		(_, text: string) =>
			text
				.split(/\r?\n/)
				.map(
					(line) =>
						`<a:p>${line ? `<a:r><a:rPr lang="${LANGUAGE}" dirty="0"/><a:t>${line}</a:t></a:r>` : ''}<a:endParaRPr lang="${LANGUAGE}" dirty="0"/></a:p>`
				)
				.join('')
	);
