/** What a view shows, for the formats that carry data. */
import type { ExportInput } from '../registry';
import type { ShownNetwork } from './network-fields';
import { shownNetwork } from './shown-network';

export const networkOf = ({ inquiry, record, state, day, title, linkTo }: ExportInput): ShownNetwork =>
	shownNetwork({ inquiry, record, state, day, title, address: linkTo(state) });
