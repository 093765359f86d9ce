import { expect, it } from 'vitest';
import { onRecordText } from './on-record-text';

it('counts entries of the record', () =>
	expect([0, 1, 3].map(onRecordText)).toEqual(['none', '1 on record', '3 on record']));
