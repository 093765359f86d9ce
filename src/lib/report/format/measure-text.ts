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

/** An estimate: to the hour, and from three days on in days. */
export function hoursText(hours: number): string {
	if (hours > 0 && hours < 1) return 'under 1\u00a0h';
	return hours < 72 ? `${whole.format(hours)}\u00a0h` : `${(hours / 24).toFixed(1)}\u00a0days`;
}

/** How many times as long: "1.42 ×". A detour is never rounded to none. */
export function detourText(factor: number): string {
	if (factor > 1 && factor < 1.005) return 'just over 1\u00a0×';
	return `${factor.toFixed(2)}\u00a0×`;
}
