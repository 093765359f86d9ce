/** The view as data: what its address says, written out, with what one must know to show it again. */
import { writeView } from '../../view/address/codec';
import { LICENCE_NAME } from '../../report/imprint/credits';
import type { DataInput, Work } from '../format';

type Written = Pick<DataInput, 'atlas' | 'view' | 'title' | 'link'>;

export function toViewJson({ atlas, view, title, link: address }: Written): string {
	return JSON.stringify(
		{
			format: 'isthmus-view',
			version: 1,
			title,
			as_of: view.asof ?? atlas.latest,
			query: writeView(view, atlas),
			...(address === '' ? {} : { address }),
			data_version: atlas.version,
			licence: LICENCE_NAME,
			view
		},
		null,
		'\t'
	);
}

export async function make(input: DataInput, _work: Work): Promise<Blob> {
	return new Blob([toViewJson(input)], { type: 'application/json' });
}
