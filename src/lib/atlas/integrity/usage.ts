import { FILES, FOLDERS, isContext, type Content } from '../content.ts';
import type { Check, Fault } from './fault.ts';
import { lists } from './ids.ts';
import type { Mention } from './argument/mention.ts';
import { mentions } from './argument/mentions.ts';

/** @param folder where a mention counts as use; absent: anywhere */
function unused(content: Content, what: Mention['what'], reason: string, folder = 'geodata'): Fault[] {
	const using = mentions(content).filter(
		(mention) => mention.what === what && mention.file.startsWith(`${folder}/`)
	);
	const used = new Set(using.map(({ target }) => target));
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
	run: (content) => unused(content, 'place', 'no link starts, ends or passes here', FOLDERS.links)
};

export const everyLinkIsUsedByAVariant: Check = {
	name: 'every link is used by a variant, or stands in a context file and is used by none',
	needsEveryFile: true,
	run(content) {
		const none = unused(
			content,
			'link',
			'no route uses this link: name it in a variant, or move it to a context file',
			FOLDERS.routes
		);
		const free = new Set(none.map(({ id }) => id));
		const taken = content.links.filter((link) => isContext(link) && !free.has(link.id));
		return [
			...none.filter((fault) => !isContext(fault)),
			...taken.map(({ file, id }) => ({
				file,
				id,
				reason: 'a route uses this link: move it out of the context file'
			}))
		];
	}
};

export const onlyQuestionsNameContext: Check = {
	name: 'what is told and compared names links and places of routes: context isn’t there when the first page is',
	needsEveryFile: true,
	run(content) {
		const named = (links: Content['links']) =>
			links.flatMap(({ id, properties: { from, to, via = [] } }) => [
				`link ${id}`,
				...[from, ...via, to].map((place) => `place ${place}`)
			]);
		const known = new Set(named(content.links.filter((link) => !isContext(link))));
		const context = new Set(named(content.links.filter(isContext)).filter((item) => !known.has(item)));
		const mayName = (file: string) =>
			file === FILES.bans ||
			file === FILES.closures ||
			file === FILES.stress ||
			[FOLDERS.links, FOLDERS.routes].some((folder) => file.startsWith(`${folder}/`));
		return mentions(content)
			.filter(({ file, what, target }) => !mayName(file) && context.has(`${what} ${target}`))
			.map(({ file, id, what, target, field }) => ({
				file,
				id,
				reason: `${field} names the ${what} ${target}, which only context links know`
			}));
	}
};
