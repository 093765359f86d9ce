/** Faults of a browser's store, for `page.addInitScript`. */

/** Neither answers nor refuses, as browsers have done until they were started anew. */
export function neverAnswers(): void {
	IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
}
