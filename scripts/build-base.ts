// Builds the base map in geodata/base from pinned public inputs: `npm run build:base`.
// Takes about a quarter of an hour, 8 GB of memory and 300 MB of downloads; finished steps are skipped
// (delete a file in .cache/base/work or geodata/base to repeat its step). CI only checks the results.
import { fetchInputs } from './build-base/inputs.ts';
import { out } from './build-base/paths.ts';
import { step } from './build-base/run.ts';

async function main(): Promise<void> {
	fetchInputs();
	// Loaded only now: these modules need the tools that were just fetched.
	const clip = await import('./build-base/clip-region.ts');
	const recognition = await import('./build-base/recognition.ts');
	const water = await import('./build-base/inland-water.ts');
	const rivers = await import('./build-base/rivers.ts');
	const unsettled = await import('./build-base/unsettled-lines.ts');
	const sea = await import('./build-base/sea-cells.ts');
	const { LEVELS } = await import('./build-base/levels.ts');
	const { buildLevel } = await import('./build-base/build-level.ts');
	const relief = await import('./build-base/relief.ts');
	const towns = await import('./build-base/towns.ts');
	const { writeChecksums } = await import('./build-base/checksums.ts');

	await step('clip the coastline', [clip.CLEAN], clip.clipRegion);
	await step(
		'apply recognition',
		[recognition.RECOGNISED, recognition.FORMER_LINES],
		recognition.applyRecognition
	);
	await step('subtract land from coast', [water.WATER], water.subtractLand);
	await step('choose lakes', Object.values(water.LAKES), water.chooseLakes);
	await step('name rivers', [rivers.RIVERS], rivers.nameRivers);
	await step('unsettled lines', [unsettled.INNER_LINES], unsettled.writeInnerLines);
	await step('sea grid', [sea.SEA_GRID], sea.writeSeaGrid);
	for (const level of LEVELS) {
		await step(level.name, [out(`${level.name}.topojson`)], () => buildLevel(level));
	}
	await step('relief', relief.reliefFiles, relief.buildRelief);
	await step('towns', towns.townFiles, towns.buildTowns);
	writeChecksums();
}

await main();
