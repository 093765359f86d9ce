/**
 * What a reader has pressed, chosen or typed before the page was alive: `app.html` holds it back, and here it
 * is done, in its order.
 */

export function doEarlyActs(): void {
	const { early } = globalThis;
	if (!early) return;
	for (const type of ['click', 'input', 'change']) removeEventListener(type, early.hold, true);
	delete globalThis.early;
	for (const [type, control, value] of early) {
		if (type === 'click') control.click();
		else {
			control.value = value;
			control.dispatchEvent(new Event(type, { bubbles: true }));
		}
	}
}
