/** A briefing as a file of the reader's own: onto their disk, and what a shared file is called. */
import { downloadFile } from '../../ui/download-file';
import { writeBriefing } from '../document/file';
import type { Briefing } from '../document/schema';

/** `zangezur-or-aras.isthmus.json` */
export function fileNameOf({ title }: Briefing): string {
	const words = title
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return `${words.slice(0, 60) || 'briefing'}.isthmus.json`;
}

export function saveAsFile(briefing: Briefing): void {
	downloadFile(fileNameOf(briefing), new Blob([writeBriefing(briefing)], { type: 'application/json' }));
}
