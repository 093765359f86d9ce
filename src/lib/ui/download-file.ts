/** Puts a file onto the reader's disk, as a click on a link to it does. */
export function downloadFile(name: string, file: Blob): void {
	const href = URL.createObjectURL(file);
	Object.assign(document.createElement('a'), { href, download: name }).click();
	// Some browsers take the file up long after the click's own task.
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
