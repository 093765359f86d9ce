/**
 * What the one file brings along besides the map: the view it opens with, briefings, and layers of the
 * reader's own. In the hosted map: nothing.
 */

/** A JSON block that the page's boot script reads: see `scripts/one-file/`. */
const BLOCK = /(<script type="application\/json" id="carried">)[^<]*/;

/**
 * @param html of the one file
 * @returns the same file, carrying this instead of what it carried
 * @throws where it is no such file
 */
export function withEmbedded(html: string, carried: EmbeddedPayload): string {
	if (!BLOCK.test(html))
		throw new Error('This is not the one file of the map: it has no place for what is to be carried.');
	return html.replace(BLOCK, (_, tag: string) => tag + inScript(JSON.stringify(carried)));
}

/** Nothing in it can end the script element or begin a comment. */
const inScript = (json: string): string => json.replace(/</g, '\\u003c');
