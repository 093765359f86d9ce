/** `npm run render`, as a script calls it. */
import { execFileSync } from 'node:child_process';
import { expect, test } from './fixtures';

test('the command line says how it is used where it is misused', async () => {
	const run = (args: string[]) => {
		try {
			execFileSync('npx', ['tsx', 'scripts/render.ts', ...args], { encoding: 'utf8', stdio: 'pipe' });
			return { code: 0, said: '' };
		} catch (error) {
			const { status, stderr } = error as { status: number; stderr: string };
			return { code: status, said: stderr };
		}
	};
	for (const args of [
		['--view', ''],
		['--view', '', '--format', 'gif', '--out', 'x.gif'],
		['--nonsense'],
		['--view', '', '--format', 'png', '--out', '/no/such/folder/x.png'],
		['--view', '', '--format', 'png', '--out', 'x.png', '--size', '90x90'],
		['--view', '', '--format', 'svg', '--out', 'x.svg', '--what', 'comparison'],
		['--view', '', '--format', 'handout', '--out', 'x.pdf', '--what', 'briefing:nobody-wrote-it']
	]) {
		const { code, said } = run(args);
		expect(code, args.join(' ')).toBe(2);
		expect(said).toContain('Usage: npm run render');
	}
});
