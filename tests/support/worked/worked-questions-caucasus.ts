/**
 * The questions of `tests/geodata/answers.test.ts`, each with the reason, whose territory its best way
 * passes, and its km. Worked out by hand.
 */
import type { Case } from './worked-questions';

/** Published lengths added up by hand; where there is none, those of the links as they are drawn. */
export const ARMENIA: readonly Case[] = [
	['168 + 56 + 166 + 32', { from: 'yerevan', to: 'vladikavkaz', means: 'road' }, 'AM GE RU', 422],
	[
		'392 by M2 and Tatev, 1 + 60 to Jolfa, 135 from there',
		{ from: 'yerevan', to: 'tabriz', means: 'road' },
		'AM IR',
		588
	],
	[
		'Gyumri–Bavra 50, M1 in Georgia 93, Akhaltsikhe–Khashuri 60, to Samtredia 125, to Batumi 101',
		{ from: 'gyumri', to: 'batumi', means: 'road' },
		'AM GE',
		429
	],
	[
		'297 + 72 to Tbilisi, and some 312 on to Poti, less the way into town and back',
		{ from: 'yerevan', to: 'poti', means: 'rail' },
		'AM GE',
		665
	],
	[
		'by Bavra and Sarpi: to Batumi as above, and 191 from there',
		{ from: 'yerevan', to: 'trabzon', means: 'road' },
		'AM GE TR',
		745
	],
	['70 + 56', { from: 'vanadzor', to: 'tbilisi', means: 'road' }, 'AM GE', 126],
	['by Noyemberyan: 57 + 56', { from: 'ijevan', to: 'tbilisi', means: 'road' }, 'AM GE', 113],
	[
		'by Kartsakhi: 174 + 71 + 120 to Kars, 105 + 82 to Erzurum, 744 + 396 on',
		{ from: 'yerevan', to: 'istanbul', means: 'road' },
		'AM GE TR',
		1692
	],
	[
		'1,208 to Tehran, and 150 + 452 + 314 + 274 by Qom, Yazd and Sirjan to the Gulf',
		{ from: 'yerevan', to: 'bandar-abbas' },
		'AM IR',
		2398
	],
	[
		'over no post of Azerbaijan’s, though at Tigranashen over ground that is its by law',
		{ from: 'yerevan', to: 'bandar-abbas', closed: ['AZ'] },
		'AM IR',
		2398
	],
	[
		'by Bavra, Kartsakhi, Kars and Gürbulak: 1,436 to Tehran, and 1,190 on',
		{ from: 'yerevan', to: 'bandar-abbas', closed: ['place:norduz-agarak'], means: 'road' },
		'AM GE TR IR',
		2626
	],
	[
		'753 to Mianeh, 422 by rail to Tehran, 1,235 on, which costs one change',
		{ from: 'yerevan', to: 'bandar-abbas', day: '2025-06-01', closed: ['link:sirjan-bandar-abbas-road'] },
		'AM IR',
		2410
	],
	[
		'157 to Gyumri, 12 and 59 over the border, until 1993',
		{ from: 'yerevan', to: 'kars', means: 'rail', day: '1992-06-01' },
		'AM TR',
		228
	],
	[
		'44 + 87 + 24 + 443 by Ijevan, until February 1992',
		{ from: 'yerevan', to: 'baku', means: 'rail', day: '1992-01-15' },
		'AM AZ',
		598
	],
	[
		'157 + 139.5 + 46 + 53 to the border, and 503, since Azerbaijan lets goods pass',
		{ from: 'yerevan', to: 'baku', means: 'rail' },
		'AM GE AZ',
		899
	],
	[
		'the old road by Vorotan, before November 2021: 384.3 for all of M2',
		{ from: 'yerevan', to: 'tehran', closed: ['AZ'], means: 'road', day: '2021-09-30' },
		'AM IR',
		1200
	],
	[
		'the new one by Tatev',
		{ from: 'yerevan', to: 'tehran', closed: ['AZ'], means: 'road', day: '2021-11-12' },
		'AM IR',
		1208
	],
	[
		'neither of them: by Georgia and Türkiye',
		{ from: 'yerevan', to: 'tehran', closed: ['AZ'], means: 'road', day: '2021-08-27' },
		'AM GE TR IR',
		1436
	],
	[
		'by the pontoon bridge, and the old road by Vorotan',
		{ from: 'yerevan', to: 'tehran', means: 'road', day: '1994-06-01' },
		'AM IR',
		1200
	],
	[
		'if what is proposed counted: 157 to Gyumri, 12 and 58 over the border, as until 1993',
		{ from: 'yerevan', to: 'kars', status: 'planned' },
		'AM TR',
		227
	],
	[
		'by Sadakhlo and Red Bridge: 168 + 56 + 50 + 503; over Norduz it would be 860',
		{ from: 'yerevan', to: 'baku' },
		'AM GE AZ',
		777
	]
];

export const GEORGIA_AND_NAKHCHIVAN: readonly Case[] = [
	['17 + 175', { from: 'batumi', to: 'trabzon', means: 'road' }, 'GE TR', 192],
	['364 + 503', { from: 'batumi', to: 'baku', means: 'rail' }, 'GE AZ', 867],
	[
		'Lars shut, Roki no crossing: 50 + 503 + 208 + 169 + 250 + 20',
		{ from: 'tbilisi', to: 'vladikavkaz', means: 'road', day: '2007-01-01' },
		'GE AZ RU',
		1200
	],
	[
		'Tbilisi–Senaki 285, 37 to the Inguri, 92 on, until 14 August 1992',
		{ from: 'tbilisi', to: 'sukhumi', means: 'rail', day: '1992-01-15' },
		'GE',
		400
	],
	['77 + 195', { from: 'nakhchivan', to: 'kars', means: 'road' }, 'AZ TR', 272],
	['35 + 1 + 135', { from: 'nakhchivan', to: 'tabriz', means: 'road' }, 'AZ IR', 171],
	[
		'by Julfa: 39 + 148, before the line was taken up for rebuilding',
		{ from: 'nakhchivan', to: 'tabriz', means: 'rail', day: '2025-01-01' },
		'AZ IR',
		178
	],
	[
		'77 + 80 to Iğdır, 43, 247 by Doğubayazıt',
		{ from: 'nakhchivan', to: 'erzurum', means: 'road' },
		'AZ TR',
		447
	],
	[
		'by Dilucu, Vale and Lars: 614 to Tbilisi, and 1,882',
		{ from: 'nakhchivan', to: 'moscow' },
		'AZ TR GE RU',
		2496
	],
	['77 + 195 + 135 + 79 + 127', { from: 'nakhchivan', to: 'tbilisi', means: 'road' }, 'AZ TR GE', 613],
	[
		'by Bilasuvar and Red Bridge: 36 + 336 + 17 + 107 + 436 + 50; over Norduz, where none is on record, 712',
		{ from: 'nakhchivan', to: 'tbilisi', closed: ['TR'], means: 'road' },
		'AZ IR AZ GE',
		982
	]
];
