/** What a view shows, for the formats that carry data. */
import type { ExportInput } from '../registry';
import type { ShownNetwork } from './network-fields';
import { shownNetwork } from './shown-network';

export const networkOf = ({ answered, title, link }: ExportInput): ShownNetwork =>
	shownNetwork(answered, title, link);
