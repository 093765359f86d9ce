import type { Xy } from './simplify-line';

/**
 * A line as an SVG path with relative steps, which are short and compress well. @param digits decimals kept
 */
export function svgPath(line: readonly Xy[], digits: number): string {
	const factor = 10 ** digits;
	let text = '';
	let before: Xy = [0, 0];
	let steps = 0;
	for (const [index, [x, y]] of line.entries()) {
		// Steps between rounded positions, not rounded steps: errors don't add up.
		const here: Xy = [Math.round(x * factor), Math.round(y * factor)];
		const [dx, dy] = [here[0] - before[0], here[1] - before[1]];
		before = here;
		if (index > 0 && dx === 0 && dy === 0 && line.length > 2) continue;
		const separator = index === 0 ? 'M' : steps++ === 0 ? 'l' : dx < 0 ? '' : ' ';
		text += `${separator}${dx / factor}${dy < 0 ? '' : ' '}${dy / factor}`;
	}
	return text;
}
