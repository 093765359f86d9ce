// The two levels of detail. Tolerances are metres on the ground: fine along the Aras, where the map is
// read closely, and coarse far away. The overview is also the first paint, so every kilobyte counts.

export interface Level {
	readonly name: 'overview' | 'detail';
	readonly islands: string;
	/** Tolerance per country; `rest` for all others. */
	readonly countries: Readonly<Record<string, number>>;
	readonly rest: number;
	/** Expressions for mapshaper; `this.properties` is the feature's own. */
	readonly lakes: string;
	readonly rivers: string;
	readonly riverFilter: string;
	readonly lines: number;
	/** Rounding of the simplified coordinates, in degrees. */
	readonly precision: string;
	readonly quantization: number;
	readonly exclaves: boolean;
}

export const LEVELS: readonly Level[] = [
	{
		name: 'overview',
		islands: '60km2',
		countries: {
			...{ AZE: 700, ARM: 700, GEO: 900, TUR: 1700, IRN: 1700, TKM: 1700, KAZ: 2100, UZB: 2400 },
			...{ CYP: 2000, UKR: 2300, KGZ: 2600, TJK: 2600, RUS: 2700, GRC: 3000, BGR: 3000, ROU: 3000 },
			// The western edge only carries the ends of routes: it may not cost the first paint anything.
			...{ FRA: 6000, BEL: 6000, NLD: 6000, LUX: 6000, CHE: 6000, ESP: 6000, NOR: 8000 },
			...{ DZA: 6000, MLI: 6000, NER: 6000, NGA: 6000 }
		},
		rest: 4500,
		lakes: 'this.properties.n ? 1600 : 2600',
		rivers: 'this.properties.core ? 1600 : 3600',
		// West of 8° only rivers with a name.
		riverFilter: '(r<=6 && (!!n || this.bounds[0]>=8)) || (!!n && !!core)',
		lines: 1500,
		precision: '0.0005',
		quantization: 12000,
		exclaves: false
	},
	{
		name: 'detail',
		islands: '1km2',
		countries: {
			...{ AZE: 80, ARM: 80, GEO: 80, TUR: 250, IRN: 250, TKM: 250, CYP: 250 },
			...{ UZB: 300, KGZ: 300, TJK: 300, GRC: 350, BGR: 300, RUS: 400, KAZ: 400 },
			...{ UKR: 500, MDA: 400, ROU: 500, ISR: 400, PSE: 400, LBN: 400, SYR: 500, IRQ: 500 }
		},
		rest: 950,
		lakes: 'this.properties.core ? 70 : 500',
		rivers: 'this.properties.core ? 200 : 800',
		riverFilter: 'true',
		lines: 100,
		precision: '0.00005',
		quantization: 400000,
		exclaves: true
	}
];
