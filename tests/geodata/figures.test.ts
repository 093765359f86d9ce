/** Figures that contradict each other: written down here, not derived, and shown side by side. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Route } from '../../src/lib/atlas/schema';
import { figuresByKind } from '../../src/lib/report/record/figures-by-kind';

const folder = join(import.meta.dirname, '../../geodata/routes');
const routes = readdirSync(folder).map(
	(file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Route
);
const kinds = routes.flatMap(({ id, facts }) => figuresByKind(facts).map((kind) => ({ route: id, ...kind })));

const CONTRADICTIONS: [route: string, label: string, values: string[]][] = [
	['btk', 'Length', ['826 km', 'About 830 km', '838.6 km', '849 km']],
	['btc', 'Length', ['1,768 km', '1,776 km']],
	['zangezur', 'Length in Armenia', ['42 km', '43 km', '40–43 km']],
	['sgc', 'Length of TANAP', ['1,850 km', '1,811 km']],
	['instc', 'Length of the missing link Rasht–Astara', ['162 km', '160 km', '164 km']],
	['baku-astara', 'Length', ['210 km', '296.5 km']],
	['baku-supsa', 'Traffic in 2024', ['About 1 million barrels', '1 million tonnes']]
];

describe('figures of one kind', () => {
	it.each(CONTRADICTIONS)('%s, %s: all of them stand together', (route, label, values) => {
		expect(
			kinds.find((kind) => kind.route === route && kind.label === label)?.figures.map(({ value }) => value)
		).toEqual(values);
	});
	it('are none lost and none twice', () => {
		for (const { id, facts } of routes) {
			const shown = figuresByKind(facts).flatMap(({ figures }) => figures);
			expect(shown.toSorted(), id).toEqual([...facts].toSorted());
			expect(new Set(shown).size, id).toBe(facts.length);
		}
	});
	it('have one label: no second one that differs in spelling alone', () => {
		for (const { id, facts } of routes) {
			const labels = figuresByKind(facts).map(({ label }) =>
				label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
			);
			expect(new Set(labels).size, id).toBe(labels.length);
		}
	});
	it('differ, and are told apart by source, date or scope', () => {
		for (const { route, label, figures } of kinds) {
			const told = figures.map(({ value, scope, asOf, sources }) =>
				JSON.stringify([value, scope, asOf, sources])
			);
			expect(new Set(told).size, `${route}, ${label}`).toBe(figures.length);
		}
	});
	it('are not packed into one value, where a reader can’t tell whose is whose', () => {
		const packed = routes.flatMap(({ id, facts }) =>
			facts
				.filter(({ value }) => /depending on the source|contradict|also printed/.test(value))
				.map(({ label }) => `${id}, ${label}`)
		);
		expect(packed).toEqual([]);
	});
});
