import { expect, it } from 'vitest';
import { faultText } from './fault-place';

it.each([
	['', 'is empty', 'The file is empty'],
	['title', 'is missing: "Untitled" stands instead', 'Title is missing: "Untitled" stands instead'],
	['steps[3]', 'is left out: it is 7', 'Step 4 is left out: it is 7'],
	['steps[0].ink[2].geometry', 'is left out', 'Step 1, ink[2].geometry: is left out']
])('says %j %s', (path, reason, text) => expect(faultText({ path, reason })).toBe(text));
