import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withEmbedded } from './embedded-payload';

const FILE = '<!doctype html><script type="application/json" id="carried">{}</script><p>map</p>';
/** As a browser reads it: up to the first end of the element. */
const embeddedIn = (html: string) => JSON.parse(/id="carried">([^]*?)<\/script/.exec(html)![1]) as unknown;

describe('what the one file carries', () => {
	it('survives whatever stands in a briefing, and leaves the rest of the file alone', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.jsonValue(), (query, briefing) => {
				const html = withEmbedded(FILE, { query, briefings: [briefing] });
				expect(embeddedIn(html)).toEqual(JSON.parse(JSON.stringify({ query, briefings: [briefing] })));
				expect(html.endsWith('</script><p>map</p>')).toBe(true);
			})
		);
	});

	it.each(['</script><script>alert(1)</script>', '<!-- <script>', "$& $1 $' $`", '\u2028'])(
		'carries %j as text',
		(title) => {
			const html = withEmbedded(FILE, { briefings: [{ title }] });
			expect(embeddedIn(html)).toEqual({ briefings: [{ title }] });
			expect(html.match(/<script/g)).toHaveLength(1);
		}
	);

	it('replaces what was carried before', () => {
		const first = withEmbedded(FILE, { query: 'routes=btc' });
		expect(embeddedIn(withEmbedded(first, { query: 'routes=aras' }))).toEqual({ query: 'routes=aras' });
	});

	it('refuses a page that is not the file', () => {
		expect(() => withEmbedded('<!doctype html><h1>Not found</h1>', {})).toThrow(/not the one file/);
	});
});
