import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../../tests/support/properties';
import { begun, edited, redo, undo, type History } from './history';

const typed = (history: History<string>, text: string, at: number) =>
	edited(history, text, 'Title changed', at, 'title');

describe('the history of edits', () => {
	it('goes back and forth', () => {
		const history = edited(edited(begun('a'), 'b', 'B', 0), 'c', 'C', 1);
		const back = undo(undo(history));
		expect(back.present).toBe('a');
		expect(back.undone.map(({ label }) => label)).toEqual(['C', 'B']);
		expect(redo(redo(back)).present).toBe('c');
		expect(redo(redo(back)).done.map(({ label }) => label)).toEqual(['B', 'C']);
	});
	it('takes what is typed without a pause as one edit', () => {
		const history = typed(typed(typed(begun(''), 'M', 0), 'Ma', 400), 'Map', 800);
		expect(undo(history).present).toBe('');
		expect(undo(typed(history, 'Maps', 60_000)).present).toBe('Map');
	});
	it('keeps two fields apart', () => {
		const history = edited(typed(begun(''), 'M', 0), 'M!', 'Text changed', 1, 'text');
		expect(undo(history).present).toBe('M');
	});
	it('doesn’t add to an edit that was undone and done again', () => {
		const again = redo(undo(typed(begun(''), 'M', 0)));
		expect(undo(typed(again, 'Ma', 10)).present).toBe('M');
	});
	it('has nothing to do at its ends, and for an edit that changes nothing', () => {
		const history = begun('a');
		expect(undo(history)).toBe(history);
		expect(redo(history)).toBe(history);
		expect(edited(history, 'a', 'A', 0)).toBe(history);
	});
	it('forgets what was undone once something else is done', () => {
		expect(redo(edited(undo(edited(begun('a'), 'b', 'B', 0)), 'c', 'C', 1)).present).toBe('c');
	});
	it('undoing all that was done always leads to the beginning', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.string(), fc.nat({ max: 4000 }), fc.option(fc.constantFrom('x', 'y'))), {
					maxLength: 40
				}),
				(acts) => {
					let history = begun('start');
					let at = 0;
					for (const [text, after, key] of acts) history = edited(history, text, text, (at += after), key);
					const end = history.present;
					while (history.done.length > 0) history = undo(history);
					expect(history.present).toBe('start');
					while (history.undone.length > 0) history = redo(history);
					expect(history.present).toBe(end);
				}
			)
		);
	});
});
