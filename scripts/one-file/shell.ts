/**
 * The page of the explorer, as the shell of the one file: everything it names by an address is taken into it.
 */

export interface Site {
	/** Of a text file of the site. */
	readonly text: (path: string) => string;
	/** Of any file of the site, as an address that holds it. */
	readonly dataUrl: (path: string) => string;
	/** Paths of all style sheets. */
	readonly styles: readonly string[];
	/** What unpacks the rest: the text of a classic script. */
	readonly boot: string;
}

/** What stands in the shell where the packed files come. */
export const PACKED = '<!--packed-->';

/**
 * The base of all addresses of the app: pages to read and print are shown by this same file,
 * `?page=/routes/zangezur/`.
 */
const PAGES = '?page=';

/** Nothing can be unpacked; and what the hosted page can be read for would take a tenth of the file. */
const WITHOUT_SCRIPT =
	'<noscript><p style="position:fixed;inset:auto 0 0;z-index:9;padding:1rem;background:#7d1a12;color:#fff">This is a picture of the map: without JavaScript the file can’t be opened.</p></noscript>';

const CHARSET = '<meta charset="utf-8" />';
const LINK = /<link\b[^>]*>\s*/g;
const STYLE = /rel="stylesheet"/;
const HREF = /href="\.\/([^"]+)"/;
const FONT_FACE = /@font-face\s*\{[^}]*\}/g;

/**
 * @throws where the page isn't written as expected, or something in it would still be asked for by its
 * address
 */
export function shellOf(html: string, site: Site): string {
	const links = html.match(LINK) ?? [];
	const linked = links.filter((link) => STYLE.test(link)).map((link) => HREF.exec(link)![1]);
	const { css, fonts } = splitStyles([...new Set([...linked, ...site.styles])], site.text);
	const head =
		script('carried', '{}', 'application/json') +
		`<script>${inScript(site.boot)}</script>` +
		script('fonts', fonts, 'text/css') +
		`<style>${css}</style>`;

	const page = html
		.replace(/<noscript>[^]*?<\/noscript>/g, () => WITHOUT_SCRIPT)
		.replace(LINK, (link) => (/rel="icon"/.test(link) ? link : ''))
		.replace(
			/"\.\/(icon\.svg|_app\/[^"]+\.(?:webp|svg|png|woff2))"/g,
			(_, path: string) => `"${site.dataUrl(path)}"`
		)
		.replace(
			/href="\.(\/[a-z][^"#]*\/)(#[^"]*)?"/g,
			(_, path: string, part = '') => `href="${PAGES}${path}${part}"`
		)
		.replace(/\bimport\("\.\/([^"]+)"\)/g, (_, path: string) => `oneFile.import(${JSON.stringify(path)})`);
	const left = /(?:href|src)="(?:\.\.?\/|_app\/)[^"]*"|(?<!oneFile\.)\bimport\([^)]*\)/.exec(page);
	if (left) throw new Error(`The page still asks for ${left[0]}`);

	const based = once(page, 'base: new URL(".", location).pathname.slice(0, -1)', `base: "${PAGES}"`);
	const started = once(
		based,
		'kit.start(app, element, {',
		'kit.start(app, element, oneFile.page(app, element) ?? {'
	);
	const headed = once(started, CHARSET, CHARSET + head);
	return once(headed, '</body>', `${script('packed', PACKED, 'application/octet-stream')}</body>`);
}

/** Type is loaded from memory, so its rules wait until the file is unpacked. */
function splitStyles(
	paths: readonly string[],
	text: (path: string) => string
): { css: string; fonts: string } {
	const fonts: string[] = [];
	const css = paths.map((path) => {
		const folder = path.slice(0, path.lastIndexOf('/') + 1);
		return text(path).replace(FONT_FACE, (rule) => {
			fonts.push(
				rule.replace(/url\(["']?(?:\.\/)?([^)"']+)["']?\)/g, (_, file: string) => `url(${folder}${file})`)
			);
			return '';
		});
	});
	const left = /url\((?!["']?(?:data:|#))[^)]*\)/.exec(css.join(''));
	if (left) throw new Error(`A style sheet asks for ${left[0]}: only type and data are carried`);
	return { css: css.join('\n'), fonts: fonts.join('\n') };
}

const script = (id: string, content: string, type: string) =>
	`<script type="${type}" id="${id}">${content}</script>`;
const inScript = (code: string) => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

function once(text: string, part: string, instead: string): string {
	const found = text.split(part).length - 1;
	if (found !== 1) throw new Error(`The page holds ${part} ${found} times, not once`);
	return text.replace(part, () => instead);
}
