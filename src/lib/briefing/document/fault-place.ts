/** Where a fault of a briefing's file is, as a reader counts: `steps[3].view` is the view of step 4. */
import type { FileFault } from './file';
import { capital } from '../../report/format/case-text';

export function faultText({ path, reason }: FileFault): string {
	const [, number, part] = /^steps\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
	if (number === undefined) return path === '' ? `The file ${reason}` : `${capital(path)} ${reason}`;
	const step = `Step ${Number(number) + 1}`;
	return part ? `${step}, ${part}: ${reason}` : `${step} ${reason}`;
}
