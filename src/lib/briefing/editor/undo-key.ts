/** The keys that undo and do again; a field undoes its own typing. */
export function readUndoKey(event: KeyboardEvent): 'undo' | 'redo' | null {
	const inField =
		event.target instanceof Element &&
		event.target.closest('input:not([type="radio"]), textarea, select, dialog');
	if (inField || !(event.ctrlKey || event.metaKey) || event.altKey) return null;
	const key = event.key.toLowerCase();
	if (key === 'y' || (key === 'z' && event.shiftKey)) return 'redo';
	return key === 'z' ? 'undo' : null;
}
