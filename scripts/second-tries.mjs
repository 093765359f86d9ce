/**
 * A journey that needs a second try is a fault of the page or of the test, unless its reason is written down.
 * @typedef {{ title: string, reason: string }} Allowed
 * @typedef {{ title: string, file: string, tests: { status: string }[] }} Spec
 * @typedef {{ suites?: Suite[], specs?: Spec[] }} Suite of Playwright's JSON report
 * @param {Suite} report @param {readonly Allowed[]} allowed
 * @returns {string[]} journeys that passed at their second try and may not
 */
export function secondTries({ suites = [], specs = [] }, allowed) {
	return [
		...suites.flatMap((suite) => secondTries(suite, allowed)),
		...specs
			.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
			.filter(({ title }) => !allowed.some((journey) => journey.title === title))
			.map(({ file, title }) => `${file}: ${title}`)
	];
}
