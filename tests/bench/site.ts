/** The built app and the bare page from one server. */
import { join } from 'node:path';
import { checkGeodata } from '../../src/build/geodata';
import { barePage } from './bare-page';
import { serve } from './server';

export const ROOT = join(import.meta.dirname, '../..');

/** To be called after the build. */
export async function serveBoth() {
	const { modules } = checkGeodata(ROOT);
	if (!modules) throw new Error('The content has faults: see npm run check:data.');
	const server = await serve(
		[
			['/maplibre/', join(ROOT, 'node_modules/maplibre-gl/dist')],
			['/geodata/', join(ROOT, 'geodata')],
			['/fonts/', join(ROOT, 'node_modules/@fontsource/noto-sans/files')],
			['/', join(ROOT, 'build')]
		],
		barePage(ROOT, modules.atlas)
	);
	return { server, modules };
}
