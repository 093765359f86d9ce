import { FILES } from '../content.ts';
import type { Check } from './fault.ts';

/** Of two versions, the later: 1.10 comes after 1.9. */
const isLater = (version: string, other: string): boolean => {
	const [[major, minor], [otherMajor, otherMinor]] = [version, other].map((text) =>
		text.split('.').map(Number)
	);
	return major === otherMajor ? minor > otherMinor : major > otherMajor;
};

export const everyCorrectionIsInAVersionByThen: Check = {
	name: 'a correction belongs to a version of the data, this one or an earlier, and to a day by then',
	needsEveryFile: true,
	run: ({ corrections, version: data }) =>
		corrections.flatMap(({ id, day, version }) => {
			const at = { file: FILES.corrections, id };
			if (isLater(version, data.version))
				return [{ ...at, reason: `is of version ${version}, but the data are of ${data.version}` }];
			return day > data.day
				? [{ ...at, reason: `is of ${day}, after the day of the data, ${data.day}` }]
				: [];
		})
};

export const everyCorrectionChangesSomething: Check = {
	name: 'a correction says something else than before',
	run: ({ corrections }) =>
		corrections
			.filter((correction) => correction.old === correction.new)
			.map(({ id }) => ({ file: FILES.corrections, id, reason: 'old and new are the same' }))
};
