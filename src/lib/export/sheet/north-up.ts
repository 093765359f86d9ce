/** Sheets look straight down, with north up. Where the view doesn't, its reader is told. */
import type { Camera } from '../../view/state';

/** @returns a sentence, or null where the sheet looks as the view does */
export function northUpNote(camera: Camera | null): string | null {
	const how = [...(camera?.bearing ? ['turned'] : []), ...(camera?.pitch ? ['tilted'] : [])];
	return how.length > 0
		? `Drawn from straight above with north up; the view itself is ${how.join(' and ')}.`
		: null;
}
