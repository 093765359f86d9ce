// Hand-made choices about towns: which of the smaller ones the first view shows, and translations
// that GeoNames lacks or has only under a superseded name.

/** "country:name" with _ for spaces; added to capitals and large cities. */
export const OVERVIEW_TOWNS =
	"CN:Xi'an " +
	'AZ:Ganja AZ:Nakhchivan AZ:Khankendi AZ:Lankaran AM:Gyumri GE:Batumi GE:Poti GE:Kutaisi ' +
	'TR:Kars TR:Trabzon TR:Erzurum TR:Samsun TR:Mersin TR:Adana TR:Izmir TR:Ankara ' +
	'TR:Van TR:Gaziantep IR:Tabriz IR:Rasht IR:Mashhad IR:Isfahan IR:Shiraz IR:Bandar_Abbas ' +
	'IR:Bandar-e_Anzali IR:Astara IR:Ahvaz IR:Kerman IR:Zahedan IR:Chabahar RU:Makhachkala ' +
	'RU:Astrakhan RU:Volgograd RU:Rostov-on-Don RU:Novorossiysk RU:Samara RU:Kazan RU:Saratov ' +
	'RU:Yekaterinburg RU:Chelyabinsk RU:Omsk RU:Novosibirsk RU:Krasnoyarsk RU:Irkutsk ' +
	'RU:Vladikavkaz RU:Sochi RU:Krasnodar KZ:Aktau KZ:Atyrau KZ:Almaty KZ:Shymkent KZ:Aktobe ' +
	'KZ:Oral KZ:Kyzylorda KZ:Karaganda KZ:Semey KZ:Zhezkazgan TM:Turkmenbashi TM:Mary ' +
	'TM:Turkmenabat TM:Dashoguz UZ:Samarkand UZ:Bukhara UZ:Nukus UZ:Termez UZ:Andijan KG:Osh ' +
	'TJ:Khujand AF:Herat AF:Mazar-e_Sharif AF:Kandahar PK:Quetta PK:Karachi PK:Gwadar PK:Lahore ' +
	'PK:Peshawar IQ:Basra IQ:Mosul IQ:Erbil SY:Aleppo CN:Urumqi CN:Kashgar CN:Lanzhou ' +
	'CN:Yining CN:Lianyungang UA:Odesa UA:Kharkiv UA:Simferopol UA:Mariupol ' +
	'RO:Constanta BG:Varna BG:Burgas GR:Thessaloniki IT:Trieste PL:Gdańsk IN:Mumbai AE:Dubai';

/** Rows of GeoNames that are no town, or a district with the population of its metropolis. */
export const MISTAKES = new Set([
	...['IR:Pasragad Branch', 'IR:Kahriz', 'IR:Azadshahr', 'TR:Muratpaşa', 'TR:Merkezefendi'],
	...['AM:Hatsavan'],
	...['IN:Delhi', 'IN:Kallakurichi', 'IN:Nowrangapur', 'IN:Kanayannur', 'PK:Battagram', 'SA:Sultanah'],
	...['AZ:Severo-Vostotchnyi Bank', 'AZ:Novyy Karanlug', 'AZ:Novyy Karanlugh', 'AZ:Ahmadbayli']
]);

/**
 * By English name: where GeoNames has no name in a language, or a title or superseded name instead. None is
 * left out for whose it is.
 */
export const TRANSLATIONS: Record<string, Record<string, string>> = {
	Khankendi: { az: 'Xankəndi', tr: 'Hankendi', ru: 'Ханкенди', fa: 'خان‌کندی', hy: 'Ստեփանակերտ' },
	Aktau: { az: 'Aktau', tr: 'Aktau', ru: 'Актау', kk: 'Ақтау', fa: 'آقتاو' },
	Astana: {
		az: 'Astana',
		tr: 'Astana',
		ru: 'Астана',
		kk: 'Астана',
		fa: 'آستانه',
		uz: 'Ostona',
		hy: 'Աստանա'
	},
	Iğdır: { hy: 'Իգդիր' },
	Nakhchivan: { az: 'Naxçıvan', hy: 'Նախիջևան' },
	Yerevan: { fa: 'ایروان' },
	Atyrau: { fa: 'آتیرائو' },
	Poti: { az: 'Poti', tr: 'Poti', ru: 'Поти', ka: 'ფოთი', hy: 'Փոթի', fa: 'پوتی' }
};
