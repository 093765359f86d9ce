// Names as an English reader knows them: a known exonym first, then letters an English map would use.
// GeoNames mixes scholarly transliteration ("P’ot’i"), local spelling and names of the 1990s.

/** country:name=English, with _ for spaces; matches GeoNames' own name or the name derived below. */
const EXONYMS = new Map(
	(
		'AZ:Xankandi=Khankendi AZ:Mingelchaur=Mingachevir AZ:Agdzhabedy=Aghjabadi AZ:Shamkhor=Shamkir ' +
		'AZ:Biny_Selo=Bina AZ:Divichibazar=Shabran AZ:Kyurdarmir=Kurdamir AZ:Terter=Tartar ' +
		'AZ:Pushkino=Bilasuvar AZ:Belokany=Balakan AZ:Geytepe=Goytapa AZ:Qutqashen=Gabala ' +
		'AZ:Martakert=Aghdara AZ:Zyrya=Zira AZ:Yukhary-Dashkesan=Dashkasan AZ:Bilajer=Bilajari ' +
		'AZ:Kyadabek=Gadabay AZ:Kerbakhiar=Kalbajar AZ:Jebrail=Jabrayil AZ:Dzagam=Zayam ' +
		'AZ:Sharur_City=Sharur AZ:Culfa=Julfa AZ:Sumqayıt=Sumgait AZ:Qax=Gakh AZ:Qusar=Gusar ' +
		'AZ:Quba=Guba AZ:Xaçmaz=Khachmaz AZ:Fizuli=Fuzuli AZ:Xocalı=Khojaly AZ:Mincivan=Minjivan ' +
		'AZ:Şuşa=Shusha AZ:Ağdam=Aghdam AM:Garrni=Garni AM:Gavarr=Gavar AM:Karanlukh=Geghhovit ' +
		'GE:Stantsiya_Novyy_Afon=New_Athos GE:Tkuarchal=Tkvarcheli KZ:Shevchenko=Aktau ' +
		'KZ:Nur-Sultan=Astana KZ:Yeraliyev=Kuryk KZ:Druzhba=Dostyk KZ:Ust-Kamenogorsk=Oskemen ' +
		'KZ:Zhezqazghan=Zhezkazgan KZ:Turkestan=Turkistan TM:Türkmenbaşy=Turkmenbashi ' +
		'TM:Dasoguz=Dashoguz TJ:Kurgan-Tyube=Bokhtar UZ:Olmaliq=Almalyk UZ:Qarshi=Karshi ' +
		'UZ:Chirchiq=Chirchik UZ:Navoiy=Navoi UA:Kiev=Kyiv UA:Odessa=Odesa ' +
		'UA:Zaporizhzhya=Zaporizhzhia UA:Mykolayiv=Mykolaiv UA:Khmelnytskyy=Khmelnytskyi ' +
		'IR:Khowy=Khoy IR:Sanandij=Sanandaj IR:Sabzawar=Sabzevar IR:Astaneh-ye_Ashrafiyeh=Astaneh ' +
		'IR:Padegan-e_Manjil=Manjil IR:Aq_Qayeh=Aq_Qala IR:Qarah_Zia_od_Din=Qareh_Ziaeddin ' +
		'IQ:Basrah=Basra TR:Sanliurfa=Şanlıurfa TR:Aydin=Aydın TR:Tokat_Province=Tokat ' +
		'TR:Miepherkeim=Silvan TR:Nisibis=Nusaybin TR:Cimin=Üzümlü TR:Elâzığ=Elazığ ' +
		'TR:Hakkâri=Hakkari TR:Kâhta=Kahta AE:Abu_Dhabi_Island_and_Internal_Islands_City=Abu_Dhabi ' +
		'AE:Sharjah_city=Sharjah SA:Makkah_al_Mukarramah=Mecca SA:Al_Hufuf=Hofuf ' +
		'MD:Chișinău=Chisinau RO:Constanța=Constanta IN:Trivandrum=Thiruvananthapuram IN:Dehra_Dun=Dehradun'
	)
		.split(' ')
		.map((entry) => entry.replaceAll('_', ' ').split('=') as [string, string])
);

/** Letters of the languages around the Caspian, as English spells their sounds. */
const LETTERS: Record<string, Record<string, string>> = {
	AZ: { ə: 'a', ǝ: 'a', ğ: 'gh', ş: 'sh', ç: 'ch', x: 'kh', q: 'g', c: 'j', ı: 'i', ö: 'o', ü: 'u' },
	TM: { ş: 'sh', ý: 'y', ž: 'zh', ä: 'a', ň: 'n', ç: 'ch', ü: 'u', ö: 'o' }
};

/** Countries whose own Latin spelling is what an English map prints. */
const KEEP_SPELLING = new Set(
	'TR DE NL BE LU MC AT CH FR IT ES PT PL CZ SK HU RO MD HR SI BA RS ME AL XK MK DK SE NO FI EE LV LT VN'.split(
		' '
	)
);

function transliterate(name: string, table: Record<string, string>): string {
	return [...name]
		.map((letter, i) => {
			// Some rows are English already: "Nakhchivan" has no Azerbaijani c.
			if (letter === 'c' && name[i + 1] === 'h') return letter;
			const lower = letter.toLocaleLowerCase('az');
			const latin = table[lower];
			if (!latin) return letter;
			if (lower === letter) return latin;
			return latin.charAt(0).toUpperCase() + latin.slice(1);
		})
		.join('');
}

export function englishName(country: string, name: string, english: string | undefined): string {
	const exonym = (spelling: string): string | undefined => EXONYMS.get(`${country}:${spelling}`);
	const table = LETTERS[country];
	// GeoNames' English names for Azerbaijan mix three alphabets; its local names do not.
	const derived = table ? transliterate(name, table) : (english ?? name);
	return exonym(name) ?? exonym(plain(country, derived)) ?? plain(country, derived);
}

function plain(country: string, name: string): string {
	if (KEEP_SPELLING.has(country)) return name;
	// Marks of scholarly transliteration; Chinese needs the apostrophe (Xi'an).
	const marks = /[’‘ʼʻ'`´]/g;
	const unmarked = name.replace(marks, country === 'CN' ? "'" : '');
	return unmarked
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.normalize('NFC')
		.trim();
}
