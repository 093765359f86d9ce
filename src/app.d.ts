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
