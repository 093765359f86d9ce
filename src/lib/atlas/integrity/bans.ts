import { FILES } from '../content.ts';
import type { Check } from './fault.ts';

export const everyBanShutsGroundOnTheMap: Check = {
	name: 'a ban shuts a country that links run through, to goods of others, and ends after it begins',
	needsEveryFile: true,
	run({ bans, links }) {
		const crossed = new Set(links.map(({ properties }) => properties.country));
		return bans.flatMap(({ id, through, goodsOf, from, until }) => {
			const fault = (reason: string) => ({ file: FILES.bans, id, reason });
			return [
				...(crossed.has(through) ? [] : [fault(`no link runs through ${through}`)]),
				...(goodsOf.includes(through) ? [fault(`${through} can't shut its ground to its own goods`)] : []),
				...(until !== undefined && until < from ? [fault(`ends on ${until}, before it begins`)] : [])
			];
		});
	}
};
