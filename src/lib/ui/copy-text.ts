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
