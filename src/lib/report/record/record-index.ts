/** The record by id, and how it names actors, sections and passages. */
import type { RecordData } from '../../atlas/compiled';

type Passage = { readonly section: string; readonly paragraph: number };

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
	new Map(items.map((item) => [item.id, item]));

function index(record: RecordData) {
	const claimById = byId(record.claims);
	const actorById = byId(record.article.actors);
	const sectionById = byId(record.article.sections);
	/** "Nikol Pashinyan, Prime Minister of Armenia" */
	const actorName = (id: string) => actorById.get(id)!.name;
	/** As it stands within a sentence: "the West", "United States". */
	const actorInSentence = (id: string) =>
		actorName(id)
			.replace(/ \(.*\)$/, '')
			.replace(/^The /, 'the ');
	/** The first word of a section's title, as the article's parts are cited: "Problems". */
	const sectionShort = (id: string) => sectionById.get(id)!.title.match(/^\p{L}+/u)![0];
	/** "Problems ¶ 8" */
	const passage = ({ section, paragraph }: Passage) => `${sectionShort(section)} ¶\u00a0${paragraph}`;

	return {
		claimById,
		sourceById: byId(record.sources),
		developmentById: byId(record.developments.developments),
		actorName,
		actorInSentence,
		/** "Nikol Pashinyan", "the article" */
		actorShort: (id: string) => actorInSentence(id).replace(/,.*$/, ''),
		passage,
		/** Claims without those whose paragraph has been named: for lists of pointers. */
		onePerPassage: (claims: readonly string[]) => {
			const passages = claims.map((id) => passage(claimById.get(id)!));
			return claims.filter((_, place) => passages.indexOf(passages[place]) === place);
		}
	};
}

export type RecordIndex = ReturnType<typeof index>;

const indexes = new WeakMap<RecordData, RecordIndex>();
/** Made once for a record. */
export function indexOf(record: RecordData): RecordIndex {
	const known = indexes.get(record) ?? index(record);
	indexes.set(record, known);
	return known;
}
