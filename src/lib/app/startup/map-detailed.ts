/** What a map tells that has its detail, or will have none. */
const DETAILED = ['isthmus:map-refined', 'isthmus:map-static'];
/** ms; where no map tells. */
const AT_LATEST = 15_000;

/** Once the map has its detail too, and the page is idle: nothing that is seen waits for what comes then. */
export async function mapDetailed(): Promise<void> {
	await new Promise<void>((resolve) => {
		const watch = new PerformanceObserver(
			(list) => list.getEntries().some(({ name }) => DETAILED.includes(name)) && resolve()
		);
		watch.observe({ type: 'mark', buffered: true });
		setTimeout(resolve, AT_LATEST);
	});
	if ('requestIdleCallback' in globalThis)
		await new Promise((resolve) => requestIdleCallback(resolve, { timeout: AT_LATEST }));
}
