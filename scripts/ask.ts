/**
 * A question to the whole network, answered on paper: `npm run --silent ask -- --from baku --to nakhchivan
 * --closed GE --json`. It computes as the page does, without a browser.
 */
import { parseArgs } from 'node:util';
import { networkOf } from '../src/lib/analysis/network';
import { routingContextOf } from '../src/lib/analysis/path-search/question';
import { reroute } from '../src/lib/analysis/reroute';
import { readClosure } from '../src/lib/analysis/path-search/closures';
import type { Assumptions } from '../src/lib/analysis/measures/hours';
import { createAtlas } from '../src/lib/atlas/atlas';
import { wholeAtlas, type WholeAtlas } from '../src/lib/atlas/whole-atlas';
import { GOODS, USABLE, YARDSTICKS } from '../src/lib/atlas/words';
import { answerJson, type Question } from './ask/answer';
import { answerText } from './ask/answer-text';
import { compiled } from './ask/compiled';
import { nearest } from './ask/nearest';
import { main } from './setup.mjs';

const USAGE = `Usage: npm run ask -- --from <place> --to <place> [options]

  --from, --to  places, by their ids: yerevan, poti, red-bridge
  --closed      what is closed, as in an address: IR,GE,link:aktau-alat,place:larsi
  --asof        the day, 2024-11-01 (the latest on record if none is given)
  --status      the least advanced status that counts as open: ${USABLE.join(', ')} (operating)
  --goods       ${GOODS.join(', ')} (cargo)
  --by          what a route is optimised for: ${YARDSTICKS.join(' or ')} (km)
  --json        the answer as JSON
  --help        this text`;

/** Arguments that nothing can be made of: said together with how to use them, exit code 2. */
class Misuse extends Error {}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
	from: text,
	to: text,
	closed: text,
	asof: text,
	status: text,
	goods: text,
	by: text,
	json: flag,
	help: flag
};

function read(args: string[]) {
	try {
		return parseArgs({ args, options: OPTIONS }).values;
	} catch (error) {
		throw new Misuse((error as Error).message);
	}
}

/** One of a list. @throws Misuse */
function oneOf<T extends string>(list: readonly T[], value: string | undefined, name: string): T {
	const found = value === undefined ? list[0] : list.find((item) => item === value);
	if (!found) throw new Misuse(`--${name} takes ${list.join(', ')}, not “${value}”.`);
	return found;
}

function placeIn(atlas: WholeAtlas, id: string | undefined, name: string): string {
	if (!id) throw new Misuse(`--${name} is missing.`);
	if (!atlas.place.has(id))
		throw new Misuse(`There is no place “${id}”. Nearest: ${nearest(id, atlas.network.places).join(', ')}.`);
	return id;
}

function closedIn(atlas: WholeAtlas, list = ''): string[] {
	const closures = list.split(',').filter((item) => item !== '');
	for (const item of closures) {
		if (readClosure(item, atlas)) continue;
		const [kind, id] = item.includes(':') ? item.split(':') : ['country', item];
		const known =
			kind === 'place'
				? atlas.network.places
				: kind === 'link'
					? atlas.network.links
					: [...atlas.countries].map((code) => ({ id: code }));
		const prefix = kind === 'country' ? '' : `${kind}:`;
		throw new Misuse(
			`“${item}” closes nothing known. Nearest: ${nearest(id, known)
				.map((near) => prefix + near)
				.join(', ')}.`
		);
	}
	return closures;
}

/** A day that exists. @throws Misuse */
function dayOf(value: string): string {
	const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00Z`) : undefined;
	// The thirtieth of February would be taken for the first of March.
	if (!date || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(value))
		throw new Misuse(`--asof takes a day such as 2024-11-01, not “${value}”.`);
	return value;
}

async function answer(args: string[]): Promise<void> {
	const values = read(args);
	if (values.help) return console.log(USAGE);
	const { atlas: data, network: more, assumptions: assumed, contested } = await compiled();
	const atlas = wholeAtlas(createAtlas(data), more);
	const question: Question = {
		from: placeIn(atlas, values.from, 'from'),
		to: placeIn(atlas, values.to, 'to'),
		closed: closedIn(atlas, values.closed),
		asof: dayOf(values.asof ?? atlas.latest),
		status: oneOf(USABLE, values.status, 'status'),
		goods: oneOf(GOODS, values.goods, 'goods'),
		by: oneOf(YARDSTICKS, values.by, 'by')
	};
	if (question.from === question.to) throw new Misuse('--from and --to are the same place.');
	const { from, to, closed, asof: day, status, goods, by } = question;
	const assumptions = Object.fromEntries(assumed.map(({ id, value }) => [id, value])) as Assumptions;
	const routing = routingContextOf(atlas, networkOf(atlas, goods), goods, { by, day, status, assumptions });
	const found = answerJson(question, reroute(routing, { from, to }, closed), {
		atlas,
		assumptions,
		contested
	});
	console.log(values.json ? JSON.stringify(found, null, '\t') : answerText(found, atlas));
}

void main(async () => {
	try {
		await answer(process.argv.slice(2));
	} catch (error) {
		if (!(error instanceof Misuse)) throw error;
		console.error(`${error.message}\n\n${USAGE}`);
		process.exitCode = 2;
	}
});
