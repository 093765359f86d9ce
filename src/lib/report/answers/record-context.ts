/** The record by id for what is shown only once the record has been fetched, as every panel is. */
import { indexOf, type RecordIndex } from '../record/record-index';
import { getRecord } from './answer-store.svelte';

export const getRecordIndex = (): RecordIndex => indexOf(getRecord());
