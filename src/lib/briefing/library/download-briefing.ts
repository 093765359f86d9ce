/** A briefing as a file of the reader's own: onto their disk, and what a shared file is called. */
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
	const file = URL.createObjectURL(new Blob([writeBriefing(briefing)], { type: 'application/json' }));
	Object.assign(document.createElement('a'), { href: file, download: fileNameOf(briefing) }).click();
	// Only after the click's own task has taken the file up.
	setTimeout(() => URL.revokeObjectURL(file));
}
