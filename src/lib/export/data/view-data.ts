/** What a view shows, for the formats that carry data. */
import type { DataInput } from '../format';
import type { ShownNetwork } from './network-fields';
import { shownNetwork } from './shown-network';

export const networkOf = ({ answered, title, link }: DataInput): ShownNetwork =>
	shownNetwork(answered, title, link);
