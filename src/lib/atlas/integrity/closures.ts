import { FILES, type Content } from '../content.ts';
import type { Link } from '../schema.ts';
import type { Check, Fault } from './fault.ts';

/** What an entry of `closes` or `closed` names: a country, a link or a place. */
export function closedBy(closed: string): { what: 'country' | 'link' | 'place'; id: string } {
	const [what, id] = closed.split(':');
	return id === undefined ? { what: 'country', id: closed } : { what: what as 'link' | 'place', id };
}

function touches(closed: string, { id, properties: { country, from, to, via = [] } }: Link): boolean {
	const named = closedBy(closed);
	if (named.what === 'country') return country === named.id;
	return named.what === 'link' ? id === named.id : [from, to, ...via].includes(named.id);
}

function closedSomewhere({ closures, tests }: Content): { file: string; id: string; closed: string }[] {
	return [
		...closures.flatMap(({ id, closes }) => closes.map((closed) => ({ file: FILES.closures, id, closed }))),
		...tests.flatMap(({ id, cases }) =>
			cases.flatMap((item) => item.closed.map((closed) => ({ file: FILES.tests, id, closed })))
		)
	];
}

export const everyClosureClosesALink: Check = {
	name: 'whatever is closed closes a link',
	needsEveryFile: true,
	run: (content) =>
		closedSomewhere(content)
			.filter(({ closed }) => !content.links.some((link) => touches(closed, link)))
			.map(({ file, id, closed }) => ({ file, id, reason: `${closed} closes no link` }))
};

/**
 * An episode is no supposition: it closes exactly what the dated status of the links says was closed when it
 * began.
 */
export const everyEpisodeClosesWhatWasClosed: Check = {
	name: 'an episode has a first day, and closes links the record says were suspended then',
	needsEveryFile: true,
	run({ closures, links }) {
		const status = new Map(links.map(({ id, properties }) => [`link:${id}`, properties.status]));
		return closures.flatMap(({ id, kind, closes, from, until }): Fault[] => {
			const fault = (reason: string) => ({ file: FILES.closures, id, reason });
			if (kind !== 'episode') return from || until ? [fault(`is a ${kind} and has dates`)] : [];
			if (!from) return [fault('is an episode and has no first day')];
			const wrongWay =
				until !== undefined && until < from ? [fault(`ends on ${until}, before it begins`)] : [];
			const open = closes.filter(
				(closed) => status.get(closed)?.findLast((period) => period.from <= from)?.status !== 'suspended'
			);
			return [...wrongWay, ...open.map((closed) => fault(`${closed} was not suspended on ${from}`))];
		});
	}
};
