/**
 * The settings by which a view asks something of the network: what is compared, from where to where, what is
 * closed.
 */
import { readClosure } from '../../analysis/path-search/closures';
import { ASSUMPTION_IDS, GOODS, USABLE, YARDSTICKS, type AssumptionId } from '../../atlas/words';
import type { Parameter, Reading } from './parameter';
import { isSelection } from '../selection';
import { LETTERS, type MapPair, type ViewState } from '../state';

export const MOST_COMPARED = 4;
/** What an assumption may be set to: km/h for the speeds, hours for the rest. */
export const ASSUMPTION_BOUNDS: Readonly<Record<AssumptionId, readonly [least: number, most: number]>> = {
	rail: [1, 300],
	road: [1, 200],
	ferry: [1, 100],
	border: [0, 1000],
	port: [0, 1000],
	gauge: [0, 1000]
};
type Settings = 'compare' | 'from' | 'to' | 'closed' | 'by' | 'status' | 'goods' | 'assume' | 'maps';
export const INQUIRY_PARAMETERS: { readonly [K in Settings]: Parameter<K> } = {
	compare: {
		name: 'compare',
		read: (text, atlas) => readList(text, (part) => isSelection(atlas, part), MOST_COMPARED),
		write: (value) => (value.length > 0 ? value.join(',') : null)
	},
	from: place('from'),
	to: place('to'),
	closed: {
		name: 'closed',
		read: (text, atlas) => readList(text, (part) => readClosure(part, atlas) !== null),
		write: (value) => (value.length > 0 ? value.join(',') : null)
	},
	by: choice('by', YARDSTICKS),
	status: choice('status', USABLE),
	goods: choice('goods', GOODS),
	assume: {
		name: 'assume',
		read: (text) => readAssumptions(text),
		write: (value) => {
			const parts = ASSUMPTION_IDS.flatMap((id) => (value[id] === undefined ? [] : `${id}:${value[id]}`));
			return parts.length > 0 ? parts.join(',') : null;
		}
	},
	maps: {
		name: 'maps',
		read: (text) => {
			const value = text === '2' ? SIDE_BY_SIDE : text === '1' ? null : readPair(text);
			return value === undefined ? null : { value };
		},
		write: (value) => value && (value.join('') === SIDE_BY_SIDE.join('') ? '2' : value.join(''))
	}
};

/** The first path on the left, the second on the right. */
export const SIDE_BY_SIDE: MapPair = ['A', 'B'];

/** `AC`; undefined where it isn't two letters. */
function readPair(text: string): MapPair | undefined {
	const [left, right, ...rest] = [...text].map((character) => LETTERS.find((letter) => letter === character));
	return left && right && rest.length === 0 ? [left, right] : undefined;
}

/** One of a few words, of which the first is the default. */
function choice<K extends 'by' | 'status' | 'goods'>(name: K, words: readonly ViewState[K][]): Parameter<K> {
	return {
		name,
		read: (text) => {
			const value = words.find((word) => word === text);
			return value === undefined ? null : { value };
		},
		write: (value) => (value === words[0] ? null : value)
	};
}

function place<K extends 'from' | 'to'>(name: K): Parameter<K> {
	return {
		name,
		read: (text, atlas) => (atlas.place.has(text) ? { value: text } : null),
		write: (value) => value
	};
}

/** A list without repeats; what is unknown or too many is dropped. */
function readList(
	text: string,
	isKnown: (part: string) => boolean,
	most = Infinity
): Reading<string[]> | null {
	const parts = text.split(',').filter((part) => part !== '');
	const value = new Set([...new Set(parts.filter(isKnown))].slice(0, most));
	return { value: [...value], dropped: parts.filter((part) => !value.has(part)) };
}

/** `rail:35,port:48` */
function readAssumptions(text: string): Reading<ViewState['assume']> {
	const value: Partial<Record<AssumptionId, number>> = {};
	const dropped: string[] = [];
	for (const part of text.split(',').filter((item) => item !== '')) {
		const [name, figure = ''] = part.split(':');
		const id = ASSUMPTION_IDS.find((item) => item === name);
		const number = /^\d+(\.\d+)?$/.test(figure) ? Number(figure) : NaN;
		if (id && number >= ASSUMPTION_BOUNDS[id][0] && number <= ASSUMPTION_BOUNDS[id][1]) value[id] = number;
		else dropped.push(part);
	}
	return { value, dropped };
}
