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
declare module 'virtual:static-base' {
	/** SVG markup where the page is prerendered; blank in the browser, which finds it in the page. */
	const drawing: string;
	export default drawing;
}
declare module 'virtual:static-base/drawing' {
	/** SVG markup. */
	const drawing: string;
	export default drawing;
}
