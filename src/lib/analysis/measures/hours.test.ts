import { expect, it } from 'vitest';
import { waitBetween, type Assumptions } from './hours';

const assumptions: Assumptions = { rail: 45, road: 42, ferry: 25, border: 10, port: 25, gauge: 8 };
const rail = (country: string, gauge = 1520) => ({ mode: 'rail', country, gauge }) as const;

it.each([
	['Russia to Azerbaijan waits for customs', rail('RU'), rail('AZ'), 10],
	['Russia to Kazakhstan, one customs union, does not', rail('RU'), rail('KZ'), 0],
	['nor does Greece to Bulgaria', rail('GR', 1435), rail('BG', 1435), 0],
	['Belarus to Poland, two unions, does, and changes gauge', rail('BY'), rail('PL', 1435), 18],
	['Kazakhstan to China waits twice over', rail('KZ'), rail('CN', 1435), 18],
	[
		'a train that meets its ferry waits in the port',
		rail('AZ'),
		{ mode: 'ferry', country: null } as const,
		25
	]
])('%s', (_, a, b, hours) => expect(waitBetween(a, b, assumptions)).toBe(hours));
