import { FILES } from '../../content.ts';
import { ASSUMPTION_IDS, type AssumptionId } from '../../words.ts';
import type { Check, Fault } from '../fault.ts';

const UNITS: Readonly<Record<AssumptionId, 'km/h' | 'h'>> = {
	rail: 'km/h',
	road: 'km/h',
	ferry: 'km/h',
	border: 'h',
	port: 'h',
	gauge: 'h'
};

const fault = (id: string, reason: string): Fault => ({ file: FILES.assumptions, id, reason });

export const everyAssumptionIsMade: Check = {
	name: 'every assumption is made, within the span of its sources and in its unit',
	run: ({ assumptions }) => [
		...ASSUMPTION_IDS.filter((id) => !assumptions.some((assumption) => assumption.id === id)).map((id) =>
			fault(id, 'is missing')
		),
		...assumptions
			.filter(({ low, value, high }) => low > value || value > high)
			.map(({ id, low, value, high }) => fault(id, `${value} lies outside ${low} to ${high}`)),
		...assumptions
			.filter(({ id, unit }) => unit !== UNITS[id])
			.map(({ id, unit }) => fault(id, `is given in ${unit}, not in ${UNITS[id]}`))
	]
};
