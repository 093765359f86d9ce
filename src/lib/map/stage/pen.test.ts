import { describe, expect, it } from 'vitest';
import type { Position, ScreenProjection } from '../../view/screen-projection';
import { takePen } from './pen';

/** A map on which a hundred px are a degree, and what happens on it. */
function paper() {
	const captured: number[] = [];
	const surface = Object.assign(new EventTarget(), {
		getBoundingClientRect: () => ({ left: 10, top: 20 }),
		setPointerCapture: (id: number) => captured.push(id)
	}) as unknown as HTMLElement;
	const projection = { unproject: ([x, y]: Position) => [x / 100, -y / 100] } as unknown as ScreenProjection;
	const said: string[] = [];
	const strokes: (readonly Position[])[] = [];
	const putDown = takePen(surface, () => projection, {
		drawing: (line) => said.push(`drawing ${line.length}`),
		drawn: (line) => strokes.push(line)
	});
	const pointer = (type: string, x: number, y: number, about: Partial<PointerEvent> = {}) =>
		surface.dispatchEvent(
			Object.assign(new Event(type), {
				clientX: 10 + x,
				clientY: 20 + y,
				pointerId: 1,
				isPrimary: true,
				...about
			})
		);
	return { pointer, captured, said, strokes, putDown };
}

describe('a pen', () => {
	it('makes a line on the map of a stroke, with a point every few px', () => {
		const { pointer, captured, said, strokes } = paper();
		pointer('pointerdown', 0, 0);
		for (const x of [1, 2, 5, 6, 7, 10]) pointer('pointermove', x, 0);
		expect(said).toEqual(['drawing 2', 'drawing 3']);
		expect(strokes).toEqual([]);
		pointer('pointerup', 11, 0);
		expect(strokes).toEqual([[[0, -0], [0.05, -0], [0.1, -0]]]); // prettier-ignore
		expect(captured).toEqual([1]);
	});

	it('writes five decimals', () => {
		const { pointer, strokes } = paper();
		pointer('pointerdown', 0.123456, 100 / 3);
		pointer('pointerup', 0, 0);
		expect(strokes).toEqual([[[0.00123, -0.33333]]]);
	});

	it('makes as many strokes as are drawn, one right after the other', () => {
		const { pointer, strokes } = paper();
		for (let i = 0; i < 6; i++) {
			pointer('pointerdown', 0, i);
			pointer('pointermove', 50, i);
			pointer('pointerup', 50, i);
		}
		expect(strokes.map((line) => line.length)).toEqual([2, 2, 2, 2, 2, 2]);
	});

	it('says of a touch that nothing was drawn', () => {
		const { pointer, strokes } = paper();
		pointer('pointerdown', 5, 5);
		pointer('pointermove', 6, 6);
		pointer('pointerup', 6, 6);
		expect(strokes.map((line) => line.length)).toEqual([1]);
	});

	it('heeds neither a second finger nor a pointer that hovers', () => {
		const { pointer, said, strokes } = paper();
		pointer('pointermove', 50, 50);
		pointer('pointerup', 50, 50);
		expect([said, strokes]).toEqual([[], []]);
		pointer('pointerdown', 0, 0);
		pointer('pointerdown', 90, 90, { pointerId: 2, isPrimary: false });
		pointer('pointermove', 95, 95, { pointerId: 2, isPrimary: false });
		pointer('pointerup', 95, 95, { pointerId: 2, isPrimary: false });
		pointer('pointermove', 10, 0);
		pointer('pointerup', 10, 0);
		expect(strokes.map((line) => line.length)).toEqual([2]);
	});

	it('keeps what was drawn until the system took the gesture away', () => {
		const { pointer, strokes } = paper();
		pointer('pointerdown', 0, 0);
		pointer('pointermove', 10, 0);
		pointer('pointercancel', 0, 0);
		expect(strokes.map((line) => line.length)).toEqual([2]);
	});

	it('draws nothing any more once it is put down', () => {
		const { pointer, said, strokes, putDown } = paper();
		putDown();
		pointer('pointerdown', 0, 0);
		pointer('pointermove', 50, 50);
		pointer('pointerup', 50, 50);
		expect([said, strokes]).toEqual([[], []]);
	});
});
