// The source names countries by ISO 3166-1 alpha-3; the map uses alpha-2 throughout.
const PAIRS =
	'AFG AF ALB AL ARE AE ARM AM AUT AT AZE AZ BEL BE BGD BD BGR BG BHR BH BIH BA BLR BY BTN BT CAF CF ' +
	'CHE CH CHN CN CMR CM CYP CY CZE CZ DEU DE DJI DJ DNK DK DZA DZ EGY EG ERI ER ESP ES EST EE ETH ET ' +
	'FIN FI FRA FR GEO GE GRC GR HRV HR HUN HU IND IN IRN IR IRQ IQ ISR IL ITA IT JOR JO JPN JP ' +
	'KAZ KZ KGZ KG KHM KH KOR KR KWT KW LAO LA LBN LB LBY LY LIE LI LKA LK LTU LT LUX LU LVA LV MCO MC MDA MD ' +
	'MKD MK MLI ML MLT MT MMR MM MNE ME MNG MN NER NE NGA NG NLD NL NOR NO NPL NP OMN OM PAK PK PHL PH POL PL ' +
	'PRK KP PSE PS QAT QA ROU RO RUS RU SAU SA SDN SD SMR SM SOM SO SRB RS SSD SS SVK SK SVN SI ' +
	'SWE SE SYR SY TCD TD THA TH TJK TJ TKM TM TUN TN TUR TR TWN TW UKR UA UZB UZ VAT VA VNM VN ' +
	'XKX XK YEM YE';

const parts = PAIRS.split(' ');
const codes = new Map(parts.flatMap((code, i) => (i % 2 ? [] : [[code, parts[i + 1] ?? '']])));

export function alpha2(alpha3: string): string {
	const code = codes.get(alpha3);
	if (!code) throw new Error(`no two-letter code for ${alpha3}`);
	return code;
}
