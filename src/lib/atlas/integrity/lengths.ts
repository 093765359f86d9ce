import { length, lineString } from '@turf/turf';
import type { Link } from '../schema.ts';
import { lineFeature, type Check, type Fault } from './fault.ts';

/**
 * A drawn line cuts curves, so it may be shorter than the published length; much longer means it is wrong.
 */
const SHORTEST = 0.85;
const LONGEST = 1.05;

/**
 * Great-circle length of the line as it stands in the file, km. Smoothing is for the eye and doesn't change
 * it.
 */
export function drawnKm({ geometry }: Pick<Link, 'geometry'>): number {
	return length(lineString(geometry.coordinates), { units: 'kilometers' });
}

export const theLengthUsedIsGivenItsReason: Check = {
	name: 'where published lengths of a link differ, the first says why it is the one that tables use, and no other does',
	run: ({ links }) =>
		links.flatMap(({ file, id, properties: { lengths = [] } }) => {
			const [first, ...others] = lengths;
			if (others.length > 0 && !first.why)
				return [{ file, id, reason: `has ${lengths.length} lengths, and no word on why the first is used` }];
			return (others.length > 0 ? others : lengths).some(({ why }) => why)
				? [
						{
							file,
							id,
							reason: 'gives a reason for a length that needs none: only the first of several is used'
						}
					]
				: [];
		})
};

interface Measured {
	readonly file: string;
	readonly id: string;
	readonly drawn: number;
	readonly published: number | undefined;
	readonly exception: string | undefined;
	readonly feature?: Fault['feature'];
}

export const drawnLengthsAgreeWithPublishedOnes: Check = {
	name: 'drawn lengths are 0.85 to 1.05 of the published ones, or say why not',
	run({ links, routes }) {
		const km = new Map(links.map((link) => [link.id, drawnKm(link)]));
		const ofLinks = links.map(
			({ file, id, geometry, properties: { lengths, lengthException } }): Measured => ({
				file,
				id,
				drawn: km.get(id)!,
				published: lengths?.[0].km,
				exception: lengthException,
				feature: lineFeature(geometry.coordinates)
			})
		);
		const ofVariants = routes.flatMap(({ file, id, variants }) =>
			variants
				.filter((variant) => variant.links.every((link) => km.has(link)))
				.map((variant): Measured => ({
					file,
					id: `${id}.${variant.id}`,
					drawn: variant.links.reduce((sum, link) => sum + km.get(link)!, 0),
					published: variant.lengths?.[0].km,
					exception: variant.lengthException
				}))
		);
		return [...ofLinks, ...ofVariants].flatMap(disagreement);
	}
};

function disagreement({ file, id, drawn, published, exception, feature }: Measured): Fault[] {
	if (published === undefined)
		return exception === undefined
			? []
			: [{ file, id, reason: 'lengthException without a published length: remove it' }];
	const ratio = drawn / published;
	const agrees = ratio >= SHORTEST && ratio <= LONGEST;
	const figures = `drawn ${drawn.toFixed(1)} km, published ${published} km, ratio ${ratio.toFixed(3)}`;
	if (agrees && exception !== undefined)
		return [{ file, id, reason: `lengthException is no longer needed (${figures})` }];
	if (!agrees && exception === undefined)
		return [{ file, id, reason: `${figures}: outside ${SHORTEST}–${LONGEST}`, feature }];
	return [];
}
