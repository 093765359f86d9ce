/**
 * What a geometry of a topology would become, before it is made: a small file can name one arc any number of
 * times. And whether its positions are numbers: those of a scaled topology are added up, and of a text or of
 * nothing another place would come.
 */
import { LIMITS } from './limits';

export type Size = 'right' | 'large' | 'absent' | 'unsound';

/** All geometries of a file together: those that can't be used cost as much. */
const MOST = 4 * LIMITS.positions;
/** Rings of areas; collections in collections. */
const DEEPEST = 20;

type Loose = Readonly<Record<string, unknown>>;

export class Measure {
	/** Positions of each arc; NaN where one of them isn't made of numbers. */
	readonly #arcs: readonly number[];
	readonly #isScaled: boolean;
	readonly isSound: boolean;
	#left = MOST;

	constructor({ arcs, transform }: { readonly arcs: readonly unknown[]; readonly transform?: unknown }) {
		this.#isScaled = transform !== undefined && transform !== null;
		const { scale, translate } = (this.#isScaled ? transform : {}) as Loose;
		this.isSound = !this.#isScaled || (isPosition(scale) && isPosition(translate));
		this.#arcs = arcs.map((arc) => (Array.isArray(arc) && arc.every(isPosition) ? arc.length : NaN));
	}

	of(geometry: unknown): Size {
		const before = this.#left;
		const size = this.#geometry(geometry, 0);
		// One that is too large by itself isn't made, and leaves the others their room.
		if (size === 'large' && before > LIMITS.positions) this.#left = before;
		return size;
	}

	#geometry(value: unknown, depth: number): Size {
		if (typeof value !== 'object' || value === null) return 'unsound';
		const { type, arcs, coordinates, geometries } = value as Loose;
		if (depth > DEEPEST) return 'large';
		if (type === 'GeometryCollection')
			return this.#each(geometries, (part) => this.#geometry(part, depth + 1));
		if (type === 'Point') return this.#position(coordinates);
		if (type === 'MultiPoint') return this.#each(coordinates, (item) => this.#position(item));
		return this.#named(arcs, 0);
	}

	/** Indices of arcs, in lists of lists. */
	#named(value: unknown, depth: number): Size {
		if (Array.isArray(value))
			return depth > 3 ? 'absent' : this.#each(value, (item) => this.#named(item, depth + 1));
		if (!Number.isInteger(value)) return value === undefined && depth === 0 ? 'right' : 'absent';
		const index = value as number;
		const length = this.#arcs[index < 0 ? ~index : index];
		if (length === undefined) return 'absent';
		return Number.isNaN(length) ? 'unsound' : this.#spend(length);
	}

	#position(value: unknown): Size {
		// Where nothing is added up, it is looked at later, as in any file.
		return !this.#isScaled || isPosition(value) ? this.#spend(1) : 'unsound';
	}

	#each(value: unknown, sizeOf: (item: unknown) => Size): Size {
		for (const item of Array.isArray(value) ? value : []) {
			const size = sizeOf(item);
			if (size !== 'right') return size;
		}
		return 'right';
	}

	#spend(positions: number): Size {
		this.#left -= positions + 1;
		return this.#left < 0 ? 'large' : 'right';
	}
}

const isPosition = (value: unknown): boolean =>
	Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every(Number.isFinite);
