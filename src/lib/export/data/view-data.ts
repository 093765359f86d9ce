/** What a view shows, for the formats that carry data. */
import type { ExportInput } from '../registry';
import { shownNetwork, type ShownNetwork } from './shown-network';

export const networkOf = ({ atlas, record, state, day, title, linkTo }: ExportInput): ShownNetwork =>
	shownNetwork({ atlas, record, state, day, title, address: linkTo(state) });
