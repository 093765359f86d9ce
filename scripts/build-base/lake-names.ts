// The source has no names. These are the waters worth a label, found by the middle of their extent.

const LAKES: readonly (readonly [name: string, lon: number, lat: number])[] = [
	['Lake Sevan', 45.28, 40.4],
	['Lake Van', 42.98, 38.66],
	['Lake Urmia', 45.5, 37.66],
	['Mingachevir Reservoir', 46.83, 40.92],
	['Araz Reservoir', 45.31, 39.15],
	['Lake Çıldır', 43.22, 41.02],
	['Atatürk Reservoir', 38.56, 37.57],
	['Keban Reservoir', 39.0, 38.9],
	['Lake Tuz', 33.4, 38.7],
	['South Aral Sea', 58.8, 45.2],
	['North Aral Sea', 60.6, 46.4],
	['Garabogazköl', 53.76, 41.38],
	['Sarygamysh', 57.4, 42.0],
	['Lake Balkhash', 76.3, 45.9],
	['Lake Alakol', 81.7, 46.1],
	['Lake Zaysan', 83.9, 48.0],
	['Issyk-Kul', 77.3, 42.4],
	['Lake Baikal', 106.8, 53.7],
	['Lake Ladoga', 31.4, 60.8],
	['Lake Onega', 35.4, 61.8],
	['Qinghai Lake', 100.2, 36.9],
	['Dead Sea', 35.5, 31.5],
	['Lake Tharthar', 43.3, 34.0]
];

export function lakeName(lon: number, lat: number, km2: number): string | undefined {
	const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.3;
	return LAKES.find(([, x, y]) => km2 > 60 && near(x, lon) && near(y, lat))?.[0];
}

/** The Kakhovka Reservoir ran dry in June 2023, after the source was made; the river line remains. */
export function isGone(lon: number, lat: number, km2: number): boolean {
	return km2 > 1000 && lon > 33 && lon < 35.5 && lat > 46.6 && lat < 48;
}
