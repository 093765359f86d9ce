import type { Pieces } from '../../src/lib/report/pieces';

/** A sentence of pieces as it is read where nothing of it leads anywhere. */
export const plainText = (pieces: Pieces): string =>
	pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
