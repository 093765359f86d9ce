/** The view as data: what its address says, written out, with what one must know to show it again. */
import { writeView } from '../../view/codec';
import { LICENCE_NAME } from './licence';
import type { ExportInput, Work } from '../registry';

export function toViewJson({ atlas, state, day, title, linkTo }: ExportInput): string {
	const address = linkTo(state);
	return JSON.stringify(
		{
			format: 'isthmus-view',
			version: 1,
			title,
			as_of: day,
			query: writeView(state, atlas),
			...(address === '' ? {} : { address }),
			data_version: atlas.version,
			licence: LICENCE_NAME,
			view: state
		},
		null,
		'\t'
	);
}

export async function make(input: ExportInput, _work: Work): Promise<Blob> {
	return new Blob([toViewJson(input)], { type: 'application/json' });
}
