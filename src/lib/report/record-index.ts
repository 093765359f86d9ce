/** The record by id. Whoever imports this waits for the text: panels are loaded when they are opened. */
import record from 'virtual:record';

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
	new Map(items.map((item) => [item.id, item]));

export const sourceById = byId(record.sources);
export const claimById = byId(record.claims);
export const developmentById = byId(record.developments.developments);
const actorById = byId(record.article.actors);
const sectionById = byId(record.article.sections);

/** "Nikol Pashinyan, Prime Minister of Armenia" */
export const actorName = (id: string) => actorById.get(id)!.name;

/** "Nikol Pashinyan", "the article" */
export const actorShort = (id: string) =>
	actorName(id)
		.replace(/ \(.*\)$/, '')
		.replace(/,.*$/, '')
		.replace(/^The /, 'the ');

/** As it stands within a sentence: "the West", "United States". */
export const actorInSentence = (id: string) =>
	actorName(id)
		.replace(/ \(.*\)$/, '')
		.replace(/^The /, 'the ');

export const sectionTitle = (id: string) => sectionById.get(id)!.title;
/** The first word of a section's title, as the article's parts are cited: "Problems". */
export const sectionShort = (id: string) => sectionTitle(id).match(/^\p{L}+/u)![0];
/** Claims without those whose paragraph has been named: for lists of pointers. */
export const onePerPassage = (claims: readonly string[]) => {
	const passages = claims.map((id) => passage(claimById.get(id)!));
	return claims.filter((_, index) => passages.indexOf(passages[index]) === index);
};
/** "Problems ¶ 8" */
export const passage = ({ section, paragraph }: { readonly section: string; readonly paragraph: number }) =>
	`${sectionShort(section)} ¶\u00a0${paragraph}`;
