/** Measures as they are written: "1,768 km", "69 %", with a space that doesn't break. */
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

export function kmText(km: number): string {
	return `${km > 0 && km < 1 ? 'under 1' : whole.format(km)}\u00a0km`;
}

/** A published length as it was printed: 223.6 and 224 km are two figures. */
export const printedKmText = (km: number) => `${exact.format(km)}\u00a0km`;

/** @param share 0 to 1. A part is never rounded to nothing, nor to the whole. */
export function percentText(share: number): string {
	if (share > 0 && share < 0.01) return 'under 1\u00a0%';
	if (share > 0.99 && share < 1) return 'over 99\u00a0%';
	return `${whole.format(share * 100)}\u00a0%`;
}
