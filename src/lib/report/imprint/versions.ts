/** Which version of data and method something is of. */
import { METHOD_VERSION } from '../method';

interface Versioned {
	/** Of the data: number and hash. */
	readonly version: string;
}
/** "Isthmus, data version 1.1+0123" */
export const dataImprint = ({ version }: Versioned): string => `Isthmus, data version ${version}`;
/** The same of what was computed: "Isthmus, data version 1.1+0123, method version 3" */
export const imprint = (atlas: Versioned): string =>
	`${dataImprint(atlas)}, method version ${METHOD_VERSION}`;
