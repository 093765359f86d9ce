/**
 * The questions of `tests/geodata/answers.test.ts`, each with the reason, whose territory its best way
 * passes, and its km. Worked out by hand.
 */
import type { Question } from '../whole-network';

export type Case = readonly [reason: string, question: Question, path: string, km: number];

/** Saratov–Astrakhan cuts two corners of Kazakhstan. */
export const LOWER_VOLGA = 'RU KZ RU KZ RU';

export const REGION: readonly Case[] = [
	[
		'by Bilasuvar and the right bank of the Aras: 67 + 107 + 17 to the border, 51 + 225 + 60 through Iran, 36 on',
		{ from: 'baku', to: 'nakhchivan', means: 'road' },
		'AZ IR AZ',
		563
	],
	[
		'by Red Bridge, Vale and Dilucu: 503 + 256 + 331 + 77',
		{ from: 'baku', to: 'nakhchivan', closed: ['IR'], means: 'road' },
		'AZ GE TR AZ',
		1167
	],
	[
		'the railway to Kars would be 815 + 272 and a change, which counts as 100',
		{ from: 'baku', to: 'nakhchivan', closed: ['IR'] },
		'AZ GE TR AZ',
		1167
	],
	[
		'Azerbaijan shut the border with Iran to lorries from 5 to 8 March',
		{ from: 'baku', to: 'nakhchivan', means: 'road', day: '2026-03-06' },
		'AZ GE TR AZ',
		1167
	],
	[
		'by Samur, Novorossiysk and Samsun',
		{ from: 'baku', to: 'nakhchivan', closed: ['IR', 'GE'], means: 'road+ferry' },
		'AZ RU sea TR AZ',
		3055
	],
	['by Vanadzor and Sadakhlo: 168 + 56', { from: 'yerevan', to: 'tbilisi', means: 'road' }, 'AM GE', 224],
	['by Gyumri; 365 km are published', { from: 'yerevan', to: 'tbilisi', means: 'rail' }, 'AM GE', 369],
	[
		'by Gogavan and Guguti: 151 + 83',
		{ from: 'yerevan', to: 'tbilisi', closed: ['place:bagratashen-sadakhlo'], means: 'road' },
		'AM GE',
		234
	],
	[
		'by Upper Lars: 168 + 56 + 166 + 32 + 1,684',
		{ from: 'yerevan', to: 'moscow', means: 'road' },
		'AM GE RU',
		2106
	],
	[
		'by Bavra, Poti and Novorossiysk',
		{ from: 'yerevan', to: 'moscow', closed: ['place:larsi'] },
		'AM GE sea RU',
		2329
	],
	[
		'Lars was shut from 8 July 2006 to 1 March 2010: 297 + 72 to Tbilisi, 285 to Poti, 573 by the train ferry to Kavkaz, 124 + 350 + 694 + 374',
		{ from: 'yerevan', to: 'moscow', day: '2008-01-15' },
		'AM GE sea RU',
		2769
	],
	[
		'by Gardabani, Baku and Samur: 297 + 99 + 678 + 2,063',
		{ from: 'yerevan', to: 'moscow', means: 'rail' },
		`AM GE AZ ${LOWER_VOLGA}`,
		3137
	],
	[
		'by Goris, Tatev, Kapan and Norduz: 392 in Armenia, 1 + 60 to Jolfa, 135 to Tabriz, 60 + 560 on',
		{ from: 'yerevan', to: 'tehran', means: 'road' },
		'AM IR',
		1208
	],
	[
		'by Bavra, Kartsakhi, Kars and Gürbulak: 174 + 71 + 311 + 880',
		{ from: 'yerevan', to: 'tehran', closed: ['place:norduz-agarak'], means: 'road' },
		'AM GE TR IR',
		1436
	],
	[
		'Gyumri is 70 km from Kars as the crow flies',
		{ from: 'yerevan', to: 'kars', means: 'road' },
		'AM GE TR',
		366
	],
	[
		'by Norduz, Marand and Bazargan: 392 + 1 + 60 + 69 + 194 + 1,422',
		{ from: 'yerevan', to: 'istanbul', closed: ['GE'], means: 'road' },
		'AM IR TR',
		2138
	],
	['by Batumi, Sarpi and Samsun', { from: 'tbilisi', to: 'istanbul', means: 'road' }, 'GE TR', 1586],
	[
		'by Vale, Kars and Erzurum',
		{ from: 'tbilisi', to: 'istanbul', closed: ['place:sarpi'], means: 'road' },
		'GE TR',
		1664
	],
	['by Akhalkalaki and Kars', { from: 'tbilisi', to: 'istanbul', means: 'rail' }, 'GE TR', 1892],
	['by Upper Lars: 166 + 32 + 1,684', { from: 'tbilisi', to: 'moscow', means: 'road' }, 'GE RU', 1882],
	[
		'by Red Bridge, Baku and Samur: 50 + 711 + 2,082',
		{ from: 'tbilisi', to: 'moscow', closed: ['place:larsi'], means: 'road' },
		'GE AZ RU',
		2843
	],
	['by Poti and Novorossiysk', { from: 'tbilisi', to: 'moscow', closed: ['place:larsi'] }, 'GE sea RU', 2109],
	[
		'by Samur, Novorossiysk and Samsun',
		{ from: 'baku', to: 'istanbul', closed: ['GE', 'IR'] },
		'AZ RU sea TR',
		2743
	],
	[
		'by Bilasuvar, Jolfa and Dilucu: 563 + 77 + 77 + 43 + 253 + 1,140',
		{ from: 'baku', to: 'istanbul', closed: ['GE'], means: 'road' },
		'AZ IR AZ TR',
		2153
	],
	[
		'by Bazargan: 880 by Road 32, and 1,422',
		{ from: 'tehran', to: 'istanbul', means: 'road' },
		'IR TR',
		2302
	],
	[
		'by Nakhchivan and Dilucu: 755 to Jolfa, 36 + 77 + 77 + 43 + 253 + 1,140',
		{ from: 'tehran', to: 'istanbul', closed: ['place:gurbulak-bazargan'], means: 'road' },
		'IR AZ TR',
		2381
	],
	[
		'by Rasht, Astara and Red Bridge: 459 + 679 + 50',
		{ from: 'tehran', to: 'tbilisi', means: 'road' },
		'IR AZ GE',
		1188
	]
];

export const FURTHER: readonly Case[] = [
	[
		'by Navoi, Beyneu and Aktau',
		{ from: 'tashkent', to: 'tbilisi', closed: ['TM'] },
		'UZ KZ sea AZ GE',
		2952
	],
	['by Turkmenbashi', { from: 'tashkent', to: 'tbilisi' }, 'UZ TM sea AZ GE', 2576],
	[
		'before the railway Navoi–Nukus and ferries from Aktau, by Kandyagash, Astrakhan and Lars: 1,449 + 765 + 96, and 903 by road',
		{ from: 'tashkent', to: 'tbilisi', closed: ['TM'], day: '2000-06-01' },
		'UZ KZ RU GE',
		3213
	],
	[
		'the ferry from Turkmenbashi then called at Baku: 665 + 1,146 + 306 + 480 + 47',
		{ from: 'tashkent', to: 'tbilisi', day: '2000-06-01' },
		'UZ TM sea AZ GE',
		2643
	],
	[
		'by Vidin, Craiova and Arad',
		{ from: 'istanbul', to: 'vienna', closed: ['RS'], means: 'rail' },
		'TR BG RO HU AT',
		1652
	],
	['by Sofia and Belgrade', { from: 'istanbul', to: 'vienna', means: 'rail' }, 'TR BG RS HU AT', 1456],
	[
		'by Dostyk, Zhezkazgan, Kandyagash, Uralsk, Moscow and Brest: 9,132 to Hanover, and 243 on',
		{ from: 'xian', to: 'duisburg' },
		'CN KZ RU KZ RU BY PL DE',
		9375
	],
	[
		'2,604 by Kandyagash to the border at Zhaisan, 160 + 291 + 1,528 by Uralsk to Krasnoye, 585 through Belarus, 653 + 577 on',
		{ from: 'khorgos', to: 'duisburg' },
		'KZ RU KZ RU BY PL DE',
		6398
	],
	[
		'3,077 to Turkmenbashi, 306, 745 to Poti, 1,080, and 2,111 by Budapest, Vienna and the Rhine',
		{ from: 'khorgos', to: 'duisburg', closed: ['RU', 'UA'] },
		'KZ UZ TM sea AZ GE sea RO HU AT DE',
		7319
	],
	[
		'past Belarus alone, as no other line leads from Russia to Poland',
		{ from: 'khorgos', to: 'duisburg', closed: ['BY', 'UA'] },
		'KZ UZ TM sea AZ GE sea RO HU AT DE',
		7319
	],
	[
		'by Sofia, Belgrade, Budapest and Vienna: 262 + 335 + 475 + 159 + 162 + 313 + 655',
		{ from: 'istanbul', to: 'duisburg', means: 'rail' },
		'TR BG RS HU AT DE',
		2361
	],
	['by Constanța', { from: 'poti', to: 'budapest' }, 'sea RO HU', 2060],
	['by Varna', { from: 'poti', to: 'budapest', closed: ['RO'] }, 'sea BG RS HU', 2232],
	['by Andijan, Osh and Irkeshtam', { from: 'tashkent', to: 'kashgar' }, 'UZ KG CN', 751],
	['by Khorgos and Ürümqi', { from: 'tashkent', to: 'kashgar', closed: ['KG'] }, 'UZ KZ CN', 3472],
	[
		'by Anzali, to which grain ships sail again: 340 by road, 1,095 by ship to Astrakhan, 1,381 by R22',
		{ from: 'tehran', to: 'moscow', closed: ['AZ'] },
		'IR sea RU',
		2816
	],
	['R22, which has 1,381', { from: 'moscow', to: 'astrakhan', means: 'road' }, 'RU', 1381],
	[
		'by Volgograd: 374 + 59 + 604 + 194 + 239',
		{ from: 'moscow', to: 'astrakhan', closed: ['KZ'], means: 'rail' },
		'RU',
		1470
	],
	['Karaj–Qazvin–Rasht 300, and 40', { from: 'tehran', to: 'anzali', means: 'road' }, 'IR', 340],
	[
		'lorries may not use the Chalus road: by Rasht, and 189 along the coast',
		{ from: 'tehran', to: 'nowshahr', means: 'road' },
		'IR',
		489
	],
	[
		'before 2014 by Kandyagash and Makat: 779 + 888 + 163 + 614 + 299 + 413',
		{ from: 'almaty', to: 'aktau', closed: ['RU', 'UZ'], means: 'rail', day: '2010-01-01' },
		'KZ',
		3156
	]
];
