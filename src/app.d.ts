declare module 'virtual:atlas' {
	import type { AtlasData } from '$lib/atlas/compiled';
	const data: AtlasData;
	export default data;
}
declare module 'virtual:record' {
	import type { RecordData } from '$lib/atlas/compiled';
	const data: RecordData;
	export default data;
}
declare module 'virtual:briefings' {
	import type { Briefing } from '$lib/briefing/schema';
	/** Those that ship. Import it only together with the rest of the briefings' code, lazily. */
	const data: readonly Briefing[];
	export default data;
}
declare module 'virtual:static-base' {
	/** SVG markup. */
	const drawing: string;
	export default drawing;
}
interface ImportMetaEnv {
	/** Where the site will stand, for what other sites must find there; absent: nobody has said. */
	readonly VITE_SITE?: string;
}
/** The library brings no types: lines and rings cut off at the edges of a box, [left, top, right, bottom]. */
declare module 'lineclip' {
	type Point = [x: number, y: number];
	type Box = [left: number, top: number, right: number, bottom: number];
	export function clipPolyline(points: Point[], box: Box): Point[][];
	export function clipPolygon(points: Point[], box: Box): Point[];
}
/** Not among the library's types yet. */
declare module 'pdfkit/output' {
	/** Everything a document writes until it ends. */
	export function toBlob(document: PDFKit.PDFDocument): Promise<Blob>;
}
