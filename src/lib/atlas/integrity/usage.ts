import type { Content } from '../content.ts';
import type { Check, Fault } from './fault.ts';
import { lists } from './ids.ts';
import { mentions, type Mention } from './mentions.ts';

/** @param fields what counts as use; any by default */
function unused(content: Content, what: Mention['what'], reason: string, fields?: readonly string[]): Fault[] {
	const counts = (mention: Mention) => mention.what === what && (fields === undefined || fields.includes(mention.field));
	const used = new Set(mentions(content).flatMap((mention) => (counts(mention) ? mention.target : [])));
	return lists(content)
		[what].filter(({ id }) => !used.has(id))
		.map(({ file, id }) => ({ file, id, reason }));
}

export const everySourceIsUsed: Check = {
	name: 'every source is used',
	needsEveryFile: true,
	run: (content) => unused(content, 'source', 'nothing cites this source')
};

export const everyPlaceIsUsedByALink: Check = {
	name: 'every place is used by a link',
	needsEveryFile: true,
	run: (content) => unused(content, 'place', 'no link starts, ends or passes here', ['from', 'to', 'via'])
};

export const everyLinkIsUsedByAVariant: Check = {
	name: 'every link is used by a variant',
	needsEveryFile: true,
	run: (content) => unused(content, 'link', 'no route uses this link')
};
