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
declare module 'virtual:corrections' {
	import type { Correction } from '$lib/atlas/corrections-schema';
	/** Newest first. */
	const data: readonly Correction[];
	export default data;
}
declare module 'virtual:network' {
	import type { NetworkData } from '$lib/atlas/compiled';
	/** The rest of the region's network. Import it lazily: only a question needs it. */
	const data: NetworkData;
	export default data;
}
declare module 'virtual:network-record' {
	import type { NetworkRecordData } from '$lib/atlas/compiled';
	const data: NetworkRecordData;
	export default data;
}
declare module 'virtual:briefings' {
	import type { Briefing } from '$lib/briefing/document/schema';
	/** Those that ship. Import it only together with the rest of the briefings' code, lazily. */
	const data: readonly Briefing[];
	export default data;
}
declare module 'virtual:static-base' {
	/** SVG markup. */
	const drawing: string;
	export default drawing;
}
declare module 'virtual:country-grid' {
	import type { CountryGridData } from '$lib/atlas/country-grid';
	const data: CountryGridData;
	export default data;
}
interface ImportMetaEnv {
	/** Where the site will stand, for what other sites must find there; absent: nobody has said. */
	readonly VITE_SITE?: string;
}

declare namespace App {
	/** Of a step of the history. */
	interface PageState {
		/** How many of the page's own steps lie behind it. */
		depth?: number;
	}
}

/** What a reader's file brings along besides the site. */
interface EmbeddedPayload {
	/** Of the view that the file opens with. */
	readonly query?: string;
	/** As the library keeps them; unchecked. */
	readonly briefings?: readonly unknown[];
	/** The reader's own, as they are kept; unchecked. */
	readonly layers?: readonly unknown[];
}
/** Of SvelteKit: a page or a layout. */
interface PageNode {
	readonly universal?: { readonly load?: (event: object) => unknown };
}
/** What SvelteKit starts: its routes, and how their parts are loaded. */
interface StartedApp {
	/**
	 * Of a route: the number of its page, and those of the layouts around it but the first.
	 * `'/(pages)/routes/[id]': [7, [2]]`
	 */
	readonly dictionary: Readonly<Record<string, readonly [page: number, layouts?: readonly number[]]>>;
	readonly nodes: (() => Promise<PageNode>)[];
}
/** What SvelteKit starts a page with. */
interface StartOptions {
	readonly node_ids: readonly number[];
	readonly data: readonly null[];
	readonly form: null;
	readonly error: null;
}
/** Kept by `app.html` until the page is alive; see `replay-early-events.ts`. */
// eslint-disable-next-line no-var -- a property of globalThis
declare var early:
	([type: string, control: HTMLInputElement, value: string][] & { hold: (event: Event) => void }) | undefined;
/**
 * In the one file alone: its own files and text. Made by `scripts/one-file/boot.ts` before the app starts.
 */
// eslint-disable-next-line no-var -- a property of globalThis
declare var oneFile:
	| {
			readonly carried: EmbeddedPayload;
			/** Of one of its files. Throws where there is none. */
			readonly url: (path: string) => string;
			/** The text of the file, carrying nothing yet. */
			readonly html: () => string;
			readonly import: (path: string) => Promise<unknown>;
			/** The page that the address asks for; null: the explorer. */
			readonly page: (app: StartedApp, target: Element) => StartOptions | null;
	  }
	| undefined;
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
