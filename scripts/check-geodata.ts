/**
 * `npm run check:data`: holds `geodata/` against its schemas and integrity checks. Exit code 1 on any fault.
 */
import { checkGeodata } from '../src/build/geodata.ts';
import { faultMessage, writeFaultFeatures } from '../src/build/report.ts';

const root = process.cwd();
const { content, modules, faults } = checkGeodata(root);
writeFaultFeatures(root, faults);
if (!modules) {
	console.error(faultMessage(faults));
	process.exitCode = 1;
} else {
	const { places, links, routes, claims, sources, developments } = content;
	const counts = [
		`${places.length} places`,
		`${links.length} links`,
		`${routes.length} routes`,
		`${claims.length} claims`,
		`${developments.developments.length} developments`,
		`${sources.length} sources`,
		`${modules.briefings.length} briefings`
	];
	console.log(`${counts.join(', ')}: no faults`);
}
