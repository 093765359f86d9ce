import { FILES } from '../content.ts';
import type { Check } from './fault.ts';

export const everyBanShutsTerritoryOnTheMap: Check = {
	name: 'a ban shuts a country that links run through, to goods of others, and ends after it begins',
	needsEveryFile: true,
	run({ bans, links }) {
		const crossed = new Set(links.map(({ properties }) => properties.country));
		const isIn = (place: string, country: string) =>
			links.some(
				({ properties: link }) =>
					link.country === country && [link.from, link.to, ...(link.via ?? [])].includes(place)
			);
		return bans.flatMap(({ id, through, at = [], goodsOf, from, until }) => {
			const fault = (reason: string) => ({ file: FILES.bans, id, reason });
			return [
				...(crossed.has(through) ? [] : [fault(`no link runs through ${through}`)]),
				...at
					.filter((place) => !isIn(place, through))
					.map((place) => fault(`no link of ${through} meets ${place}`)),
				...(goodsOf.includes(through) ? [fault(`${through} can't shut its ground to its own goods`)] : []),
				...(until !== undefined && until < from ? [fault(`ends on ${until}, before it begins`)] : [])
			];
		});
	}
};
