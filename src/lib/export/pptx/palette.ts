/**
 * The colours of a deck as those of a presentation's theme: slides name them by role, so that they take on
 * the colours of the deck they are pasted into. Routes alone keep theirs, as the map has them. The values are
 * the page's (app.css), on white.
 */
import type { SheetTheme } from '../sheet/sheet-theme';
import type { Voice } from '../../report/deck/deck';
import { VOICE_COLOURS } from '../sheet/voice-colours';

/** Roles as PowerPoint calls them. */
export const ROLE = { ink: 'tx1', soft: 'tx2', paper: 'bg1', sunk: 'bg2', accent: 'accent1' } as const;
export const VOICE_ROLE: Readonly<Record<Voice, string>> = {
	article: 'accent2',
	computed: 'accent3',
	record: 'accent4'
};

export interface Scheme {
	readonly name: string;
	/** Whether paper is darker than ink. */
	readonly isDark: boolean;
	readonly colours: Readonly<
		Record<
			| 'dk1'
			| 'lt1'
			| 'dk2'
			| 'lt2'
			| 'accent1'
			| 'accent2'
			| 'accent3'
			| 'accent4'
			| 'accent5'
			| 'accent6'
			| 'hlink'
			| 'folHlink',
			string
		>
	>;
}

const bare = (colour: string) => colour.slice(1);
function voices(on: 'light' | 'dark') {
	const { article, computed, record } = VOICE_COLOURS[on];
	return { accent2: bare(article), accent3: bare(computed), accent4: bare(record) };
}

const light: Scheme = {
	name: 'Isthmus',
	isDark: false,
	colours: {
		...{ dk1: '1f2226', lt1: 'ffffff', dk2: '55595e', lt2: 'f3f1ea' },
		...{
			accent1: '8a1f2b',
			...voices('light'),
			accent5: '8f8a80',
			accent6: 'dcd8cd'
		},
		...{ hlink: '8a1f2b', folHlink: '8a1f2b' }
	}
};
const dark: Scheme = {
	name: 'Isthmus, dark',
	isDark: true,
	colours: {
		...{ dk1: '1b1f23', lt1: 'eceef0', dk2: '23282d', lt2: 'b0b6bc' },
		...{ accent1: 'ff9d91', ...voices('dark'), accent5: '7d858c', accent6: '3a4148' },
		...{ hlink: 'ff9d91', folHlink: 'ff9d91' }
	}
};
const projector: Scheme = {
	...light,
	name: 'Isthmus, projector',
	colours: { ...light.colours, dk1: '000000', dk2: '3a3a3a', lt2: 'f4f4f2' }
};

export const SCHEMES: Readonly<Record<SheetTheme, Scheme>> = {
	light,
	dark,
	print: { ...light, name: 'Isthmus, print' },
	projector
};
/** Thin lines between rows, by role. */
export const RULE = 'accent6';
