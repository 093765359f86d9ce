/** The assumptions that hours start from, in sentences. */
import type { RecordData } from '../../atlas/compiled';
import { lowered } from '../format/case-text';
import { inSeries } from '../format/list-text';
import type { Pieces } from '../pieces';

type Assumption = Pick<RecordData['assumptions'][number], 'label' | 'value' | 'unit' | 'low' | 'high'>;

/** "Wait at a border: 10 h, sources give 4 to 24." */
export const assumptionPieces = ({ label, value, unit, low, high }: Assumption): Pieces => [
	{ text: `${label}: ${value} ${unit}`, strong: true },
	`, sources give ${low} to ${high}.`
];

/** "Queues at a border. Sources give 4 to 24 h; on record: 10." */
export const assumptionSentence = ({
	statement,
	low,
	high,
	unit,
	value
}: Omit<Assumption, 'label'> & { readonly statement: string }): string =>
	`${statement} Sources give ${low} to ${high} ${unit}; on record: ${value}.`;

/** Which of them a computation rests on. @param labels of the assumptions */
export const restsOnAssumptions = (labels: readonly string[]): string =>
	`Assumptions for the hours: ${inSeries(labels.map(lowered))}.`;
