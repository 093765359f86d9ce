import { lineFeature, type Check, type Fault } from './fault.ts';
import type { InFile } from '../content.ts';
import type { Link } from '../schema.ts';

const fault = ({ file, id, geometry }: InFile<Link>, reason: string): Fault => ({
	file,
	id,
	reason,
	feature: lineFeature(geometry.coordinates)
});

export const everyLinkOffLandNamesItsWater: Check = {
	name: 'every ferry and every link without a country names its water',
	run: ({ links }) =>
		links.flatMap((link) => {
			const { mode, country, sea } = link.properties;
			if (sea === undefined && country === null) return [fault(link, 'has no country and names no sea')];
			if (sea === undefined && mode === 'ferry') return [fault(link, 'is a ferry and names no sea')];
			if (sea !== undefined && (mode === 'rail' || mode === 'road'))
				return [fault(link, `is ${mode} and names a sea (${sea})`)];
			return [];
		})
};

/** Or a path could change ships out at sea by going ashore and back from where there is no shore. */
export const onlyShipsMeetOnTheOpenWater: Check = {
	name: 'at a place on the open water no railway and no road meets the lanes',
	run({ links, places }) {
		const atSea = new Set(places.filter(({ properties }) => properties.country === null).map(({ id }) => id));
		return links.flatMap((link) => {
			const { mode, from, to, via = [] } = link.properties;
			if (mode !== 'rail' && mode !== 'road') return [];
			return [from, ...via, to]
				.filter((place) => atSea.has(place))
				.map((place) => fault(link, `is ${mode} and comes to ${place}, which lies on the open water`));
		});
	}
};

export const gaugesAndDiametersFitTheMode: Check = {
	name: 'rail states its gauge (null where no source does); only rail has a gauge, only a pipe a diameter',
	run: ({ links }) =>
		links.flatMap((link) => {
			const { mode, gauge, diameter } = link.properties;
			const faults: Fault[] = [];
			if (mode === 'rail' && gauge === undefined) faults.push(fault(link, 'is rail and has no gauge field'));
			if (mode !== 'rail' && gauge !== undefined) faults.push(fault(link, `is ${mode} and has a gauge`));
			if (mode !== 'oil' && mode !== 'gas' && diameter !== undefined)
				faults.push(fault(link, `is ${mode} and has a diameter`));
			return faults;
		})
};

/** Words by which a note says that a state is older than the day it is given from. */
const SAYS_OLDER =
	/\bolder\b|\bexisted before\b|\bby then\b|\bstill to be built\b|\breported under construction\b|(opening year|first day of work|work began) is not sourced/i;

export const whatIsOlderThanItsFirstDaySaysSo: Check = {
	name: 'a link that is older than the first day on record says so in its data and in its note, and only its first period does',
	run: ({ links }) =>
		links.flatMap((link) =>
			link.properties.status.flatMap(({ from, older, note = '' }, index) => {
				if (index > 0)
					return older ? [fault(link, `the period from ${from} follows another, so it can't be older`)] : [];
				if (SAYS_OLDER.test(note) === (older ?? false)) return [];
				return [
					fault(
						link,
						older
							? `is older than ${from}, and its note doesn't say how that is known`
							: `its note says it is older than ${from}: set older`
					)
				];
			})
		)
};

export const restrictionsAreInOrderOfTime: Check = {
	name: 'a restriction on a link ends after it begins, and they are in order of time',
	run: ({ links }) =>
		links.flatMap((link) =>
			(link.properties.restrictions ?? []).flatMap(({ from, until }, index, all) => [
				...(until !== undefined && until < from
					? [fault(link, `the restriction from ${from} ends before it, on ${until}`)]
					: []),
				...(index > 0 && from < all[index - 1].from
					? [fault(link, `the restriction from ${from} stands after ${all[index - 1].from}`)]
					: [])
			])
		)
};

export const statusPeriodsAreInOrderOfTime: Check = {
	name: 'the status periods of a link are in order of time',
	run: ({ links }) =>
		links.flatMap((link) => {
			const { status } = link.properties;
			const late = status.findIndex((period, index) => index > 0 && period.from <= status[index - 1].from);
			return late < 0
				? []
				: [fault(link, `status from ${status[late].from} stands after ${status[late - 1].from}`)];
		})
};
