import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMES } from '../pptx/palette';
import { VOICE_COLOURS } from './voice-colours';

const css = readFileSync(new URL('../../../app.css', import.meta.url), 'utf8');
const pair = (name: string) =>
	new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)!.slice(1);

test('the voices have on paper and on slides the colours of the page', () => {
	const { light, dark } = SCHEMES;
	for (const [index, voice] of (['article', 'computed', 'record'] as const).entries()) {
		const role = (['accent2', 'accent3', 'accent4'] as const)[index];
		expect([
			VOICE_COLOURS.light[voice],
			VOICE_COLOURS.dark[voice],
			`#${light.colours[role]}`,
			`#${dark.colours[role]}`
		]).toEqual([...pair(`voice-${voice}`), ...pair(`voice-${voice}`)]);
	}
});
test('ink, paper and accent are the page’s, on white', () => {
	const { light, dark } = SCHEMES;
	expect([light.colours.dk1, dark.colours.lt1].map((colour) => `#${colour}`)).toEqual(pair('ink'));
	expect([light.colours.accent1, dark.colours.accent1].map((colour) => `#${colour}`)).toEqual(pair('accent'));
	expect(`#${dark.colours.dk1}`).toBe(pair('paper')[1]);
});
