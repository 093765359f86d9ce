/** `npm run check:data`: holds `geodata/` against its schemas and integrity checks. Exit code 1 on any fault. */
import { checkGeodata } from '../src/build/geodata.ts';
import { faultMessage, writeFaultFeatures } from '../src/build/report.ts';

const root = process.cwd();
const { content, faults } = checkGeodata(root);
writeFaultFeatures(root, faults);
if (faults.length > 0) {
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
		`${sources.length} sources`
	];
	console.log(`${counts.join(', ')}: no faults`);
}
