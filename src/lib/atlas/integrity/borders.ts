import { FILES, type Content, type InFile } from '../content.ts';
import { kmBetween, sampled } from '../plane.ts';
import type { Link } from '../schema.ts';
import type { Base } from './base.ts';
import { lineFeature, type Check, type Fault } from './fault.ts';

/**
 * Lines run along border rivers, and the base map simplifies its borders by up to 900 m: what is nearer than
 * this is not a crossing.
 */
const LEEWAY_KM = 3;
/** Distance between the points tested, km. */
const STEP_KM = 0.5;

const near = ([longitude, latitude]: readonly number[]) =>
	`near ${longitude.toFixed(3)}, ${latitude.toFixed(3)}`;
const km = (value: number) => (value === Infinity ? 'more than 10' : value.toFixed(1));

export const everyPlaceLiesInItsCountry: Check = {
	name: 'every place lies in its country, give or take 3 km',
	run: (content, base) =>
		content.places.flatMap(
			({ id, geometry: { coordinates: at }, properties: { country, other } }): Fault[] => {
				const unknown = [country, other].filter((code) => code && !base.knows(code));
				if (unknown.length > 0)
					return unknown.map((code) => ({
						file: FILES.places,
						id,
						reason: `country ${code} is not on the base map`
					}));
				// A border station may lie some way inside its country, so the other side isn't asked; the links are.
				const out = country === null ? 0 : base.kmOutside(country, at);
				if (country === null || out <= LEEWAY_KM) return [];
				const hint = base.kmOutside(country, [at[1], at[0]]) <= LEEWAY_KM ? '; looks swapped' : '';
				const reason = `lies ${km(out)} km outside ${country}, at ${at.join(', ')}${hint}`;
				return [{ file: FILES.places, id, reason, feature: lineFeature([at]) }];
			}
		)
};

export const everyLandLinkStaysInItsCountry: Check = {
	name: 'every land link, and every link on a river, stays in its country, give or take 3 km',
	run: (content, base) =>
		content.links
			.filter(({ properties }) => properties.sea === undefined || properties.channel)
			.flatMap((link) => strayed(link, base))
};

function strayed({ file, id, geometry, properties: { country } }: InFile<Link>, base: Base): Fault[] {
	if (country === null) return [];
	if (!base.knows(country)) return [{ file, id, reason: `country ${country} is not on the base map` }];
	const outside = sampled(geometry.coordinates, STEP_KM)
		.map((at) => ({ at, km: base.kmOutside(country, at) }))
		.filter((point) => point.km > LEEWAY_KM);
	if (outside.length === 0) return [];
	const worst = outside.reduce((a, b) => (b.km > a.km ? b : a));
	const reason = `leaves ${country} by ${km(worst.km)} km ${near(worst.at)}`;
	return [{ file, id, reason, feature: lineFeature(outside.map(({ at }) => at)) }];
}

export const everySeaLinkStaysOnWater: Check = {
	name: 'every ferry and offshore link stays on water, except within 3 km of its ends',
	run: (content, base) =>
		content.links
			.filter(({ properties }) => properties.sea !== undefined && !properties.channel)
			.flatMap(({ file, id, geometry: { coordinates } }): Fault[] => {
				const ends = [coordinates[0], coordinates[coordinates.length - 1]];
				const ashore = sampled(coordinates, STEP_KM).filter(
					(at) => ends.every((end) => kmBetween(at, end) > LEEWAY_KM) && base.onLand(at)
				);
				if (ashore.length === 0) return [];
				const reason = `runs over land ${near(ashore[0])} (about ${(ashore.length * STEP_KM).toFixed(1)} km in all)`;
				return [{ file, id, reason, feature: lineFeature(ashore) }];
			})
};

/** The pipeline was laid around both on purpose; a line that brushes either would tell the wrong story. */
export const btcTouchesNeitherArmeniaNorIran: Check = {
	name: 'BTC touches neither Armenia nor Iran',
	run: (content, base) => btcLinks(content).flatMap((link) => touched(link, base))
};

function btcLinks({ routes, links }: Content): InFile<Link>[] {
	const used = new Set(
		routes
			.filter(({ id }) => id === 'btc')
			.flatMap(({ variants }) => variants.flatMap((variant) => variant.links))
	);
	return links.filter(({ id }) => used.has(id));
}

function touched({ file, id, geometry, properties }: InFile<Link>, base: Base): Fault[] {
	return ['AM', 'IR'].flatMap((country): Fault[] => {
		const inside = sampled(geometry.coordinates, STEP_KM).filter((at) => base.inCountry(country, at));
		if (properties.country !== country && inside.length === 0) return [];
		const where = inside.length > 0 ? ` ${near(inside[0])}` : '';
		return [
			{
				file,
				id,
				reason: `touches ${country}${where}`,
				feature: lineFeature(inside.length > 0 ? inside : geometry.coordinates)
			}
		];
	});
}
