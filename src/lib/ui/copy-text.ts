/**
 * To the clipboard. @returns whether it is there: browsers refuse, and have no clipboard where a page came by
 * plain HTTP
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** The same for what some programs take as rich text; where a browser has no way to, as text alone. */
export async function copyRichText({
	text,
	html
}: Readonly<Record<'text' | 'html', string>>): Promise<boolean> {
	if (typeof ClipboardItem === 'undefined') return copyText(text);
	const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
	try {
		await navigator.clipboard.write([
			new ClipboardItem({ ...as('text/plain', text), ...as('text/html', html) })
		]);
		return true;
	} catch {
		return copyText(text);
	}
}
