/** How many entries of the record there are: "3 on record", or "none". */
export const onRecordText = (count: number): string => (count === 0 ? 'none' : `${count} on record`);
