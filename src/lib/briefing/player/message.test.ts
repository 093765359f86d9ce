import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnvelope } from './message';

const shared = {
	revision: 3,
	query: 'brief=a-briefing&step=2',
	screen: 'step',
	auto: false,
	clock: { since: null, before: 0 },
	drawn: {},
	keep: true
};
const envelope = (message: unknown) => ({
	isthmus: 'present:a-briefing',
	from: 'presenter',
	pair: 'p1',
	message
});
const camera = { zoom: 6, latitude: 40, longitude: 46, bearing: 0, pitch: 0 };
const line = { type: 'LineString', coordinates: [[45, 40], [46, 41]] }; // prettier-ignore
const stroke = { type: 'Feature', geometry: line, properties: { kind: 'arrow', colour: 'red' } };

describe('a message', () => {
	it.each([
		[{ kind: 'hello' }],
		[{ kind: 'shared', shared }],
		[
			{ kind: 'shared', shared: { ...shared, drawn: { one: [stroke] }, clock: { since: 1.8e12, before: 5 } } }
		],
		[{ kind: 'look', camera }],
		[{ kind: 'look', camera: null }],
		[{ kind: 'laser', at: [46, 40] }],
		[{ kind: 'draft', ink: stroke }]
	])('is read as it was sent: %j', (message) => {
		expect(readEnvelope(envelope(message))).toEqual(envelope(message));
	});

	it.each([
		['without a query', { kind: 'shared', shared: { ...shared, query: undefined } }],
		['with nothing drawn at all', { kind: 'shared', shared: { ...shared, drawn: null } }],
		['without a clock', { kind: 'shared', shared: { ...shared, clock: null } }],
		['with a screen of no colour', { kind: 'shared', shared: { ...shared, screen: 'x' } }],
		['of an endless revision', { kind: 'shared', shared: { ...shared, revision: Infinity } }],
		['of a broken revision', { kind: 'shared', shared: { ...shared, revision: 1.5 } }],
		['with a query that is a book', { kind: 'shared', shared: { ...shared, query: 'a'.repeat(1e6) } }],
		['to look at no number', { kind: 'look', camera: { ...camera, zoom: 'x' } }],
		['to look nowhere', { kind: 'look', camera: { ...camera, longitude: NaN } }],
		['to point into space', { kind: 'laser', at: [Infinity, 0] }],
		['of a stroke without a place', { kind: 'draft', ink: { ...stroke, geometry: undefined } }],
		['of no kind', { kind: 'x' }],
		['of nothing', null]
	])('%s isn’t read', (_, message) => {
		expect(readEnvelope(envelope(message))).toBeNull();
	});

	it('is never read from nonsense, and none throws', () => {
		fc.assert(
			fc.property(
				fc.anything(),
				(data) => readEnvelope(data) === null && readEnvelope(envelope(data)) === null
			)
		);
	});
	it('with one part of it replaced by nonsense is left or read as one that is whole, and none throws', () => {
		const part = fc.constantFrom(...Object.keys(shared));
		fc.assert(
			fc.property(
				part,
				fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withSparseArray: true }),
				(name, value) => {
					const message = readEnvelope(
						envelope({ kind: 'shared', shared: { ...shared, [name]: value } })
					)?.message;
					if (message?.kind !== 'shared') return;
					expect(typeof message.shared.query).toBe('string');
					expect(Number.isSafeInteger(message.shared.revision)).toBe(true);
					expect(Object.values(message.shared.drawn).every(Array.isArray)).toBe(true);
				}
			)
		);
	});
});
