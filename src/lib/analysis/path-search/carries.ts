import type { Goods, Mode } from '../../atlas/words';

const MODES_OF: Readonly<Record<Goods, readonly Mode[]>> = {
	cargo: ['rail', 'road', 'ferry'],
	oil: ['oil'],
	gas: ['gas']
};

/**
 * Whether a means of transport carries such goods. Apart from the network, which the first picture does
 * without.
 */
export const carries = (goods: Goods, mode: Mode): boolean => MODES_OF[goods].includes(mode);
