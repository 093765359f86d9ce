import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LegendEntry } from '../../report/legend/legend-entries';
import { flow, SIGN } from './legend-flow';

const entry = (group: string, label: string): LegendEntry => ({
	group,
	label,
	letter: null,
	colour: null,
	sign: { kind: 'area', fill: '#000000', opacity: 1 }
});

it('sets every entry once, in order, with each heading right above its first, and nothing over anything else', () => {
	const entries = fc
		.array(
			fc.tuple(
				fc.stringMatching(/^[A-Z][a-z]{3,8}$/),
				fc.array(fc.lorem({ maxCount: 5 }), { minLength: 1, maxLength: 12 })
			),
			{
				minLength: 1,
				maxLength: 7
			}
		)
		.map((groups) =>
			groups.flatMap(([group, labels], index) => labels.map((label) => entry(`${group} ${index}`, label)))
		);
	fc.assert(
		fc.property(entries, fc.integer({ min: 1, max: 4 }), (all, columns) => {
			const { entries: placed, heads, height } = flow(all, columns, 700, 10);
			expect(placed.map(({ label }) => label)).toEqual(all.map(({ label }) => label));
			expect(heads.map(({ text }) => text)).toEqual([...new Set(all.map(({ group }) => group))]);
			for (const [index, { x, y, lines }] of placed.entries()) {
				expect(y + Math.max(lines.length * 12.5, SIGN.height)).toBeLessThanOrEqual(height + 3);
				const next = placed[index + 1];
				if (next && next.x === x)
					expect(next.y).toBeGreaterThanOrEqual(y + Math.max(lines.length * 12.5, SIGN.height));
			}
			for (const head of heads) {
				const first = placed.find(({ group }) => group === head.text)!;
				expect(first.x).toBe(head.x);
				expect(first.y).toBeGreaterThan(head.y);
				expect(first.y - head.y).toBeLessThan(10);
			}
			expect(new Set(placed.map(({ x }) => x)).size).toBeLessThanOrEqual(columns);
		})
	);
});
