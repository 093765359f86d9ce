/**
 * Figures in texts: `{{length zangezur.rail}}`. They are computed under the terms of the step's own view
 * (day, what counts, yardstick, goods), so a text can't say what the map beside it doesn't show. Closures are
 * named each time, as one text may speak of several. The words are documented in geodata/README.md.
 */
import { readClosure } from '../../analysis/path-search/closures';
import { GOODS, USABLE, YARDSTICKS } from '../../atlas/words';
import { isDay } from '../../view/address/codec';
import type { Inquiry } from '../../view/inquiry';
import type { ViewState } from '../../view/state';
import { Fault, FIGURES, oneOf, type Around } from './figures';

export type Filled = { readonly text: string } | { readonly fault: string };
/** @param expression what stands between the braces */
export type Fill = (expression: string) => Filled;

/** Never throws: a figure that can't be computed says why. @param state the view of the step */
export function fillFor(inquiry: Inquiry, state: ViewState): Fill {
	const { by, status, goods, assume, asof } = state;
	const around: Around = {
		inquiry,
		terms: { by, status, goods, assume, day: asof ?? inquiry.atlas.latest, closed: [] }
	};
	return (expression) => {
		const [name, ...words] = expression.split(/\s+/);
		try {
			const figure = Object.hasOwn(FIGURES, name) ? FIGURES[name] : undefined;
			if (!figure) throw new Fault(`no figure is called "${name}"`);
			const wanted = words.filter((word) => !isOption(word));
			if (wanted.length < figure.least || wanted.length > figure.words.length)
				throw new Fault(`is written {{${[name, ...figure.words.map((word) => `<${word}>`)].join(' ')}}}`);
			return { text: figure.text(words.filter(isOption).reduce(withOption, around), ...wanted) };
		} catch (error) {
			if (error instanceof Fault) return { fault: error.message };
			throw error;
		}
	};
}

const isOption = (word: string) => word.includes('=');

/** `closed=RU,IR`, `day=2024-11-01` */
function withOption(around: Around, option: string): Around {
	const [name, value] = option.split('=', 2);
	const set = (terms: Partial<Around['terms']>): Around => ({
		...around,
		terms: { ...around.terms, ...terms }
	});
	switch (name) {
		case 'closed': {
			const closed = value.split(',');
			const unknown = closed.find((part) => readClosure(part, around.inquiry.atlas) === null);
			if (unknown !== undefined) throw new Fault(`nothing that can be closed is called "${unknown}"`);
			return set({ closed });
		}
		case 'day':
			if (!isDay(value)) throw new Fault(`"${value}" is no day`);
			return set({ day: value });
		case 'by':
			return set({ by: oneOf(YARDSTICKS, value) });
		case 'status':
			return set({ status: oneOf(USABLE, value) });
		case 'goods':
			return set({ goods: oneOf(GOODS, value) });
		default:
			throw new Fault(`no option is called "${name}"`);
	}
}
