/** Relief images by theme: a small one for the first picture, the full one once the map is usable. */
import darkSmall from '$geodata/base/relief-dark-small.webp?url';
import dark from '$geodata/base/relief-dark.webp?url';
import lightSmall from '$geodata/base/relief-light-small.webp?url';
import light from '$geodata/base/relief-light.webp?url';
import projectorSmall from '$geodata/base/relief-projector-small.webp?url';
import projector from '$geodata/base/relief-projector.webp?url';
import type { ThemeName } from '../symbology/theme';

export const RELIEF: Readonly<Record<ThemeName, { readonly small: string; readonly full: string }>> = {
	light: { small: lightSmall, full: light },
	dark: { small: darkSmall, full: dark },
	projector: { small: projectorSmall, full: projector }
};
