import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinFiles, splitFiles } from '../../scripts/one-file/archive.ts';
import { checkWorker, rewriteChunk } from '../../scripts/one-file/chunk.ts';
import { pageOf } from '../../scripts/one-file/page-nodes.ts';
import { bytesToText, textToBytes } from '../../scripts/one-file/html-safe-bytes.ts';
import { shellOf, type Site } from '../../scripts/one-file/shell.ts';

describe('bytes as text', () => {
	it('come back as they were, and no parser of HTML changes the text', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				const text = bytesToText(bytes);
				expect(textToBytes(text)).toEqual(bytes);
				expect(text).not.toMatch(/[\0\r<]/);
				// Latin-1: a browser holds a character in one byte.
				expect([...text].every((unit) => unit.charCodeAt(0) < 256)).toBe(true);
			})
		);
	});

	it('cost a fifth at most', () => {
		const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 2654435761) >>> 13);
		expect(Buffer.byteLength(bytesToText(bytes)) / bytes.length).toBeLessThan(1.2);
	});
});

it('splits files as they were joined', () => {
	const files = [
		{ path: 'a.js', type: 'text/javascript', bytes: new Uint8Array([1, 2, 3]) },
		{ path: 'ə.css', type: 'text/css', bytes: new Uint8Array() },
		{ path: 'b.webp', type: 'image/webp', bytes: new Uint8Array([0, 255]) }
	];
	expect(splitFiles(joinFiles(files))).toEqual(files);
});

describe('a module of the site', () => {
	const SITE = new Set(['app/chunks/b.js', 'app/assets/c.webp', 'app/workers/d.js']);
	const rewrite = (code: string) => rewriteChunk('app/chunks/a.js', code, (path) => SITE.has(path));

	it.each([
		['import{x}from"./b.js";x()', 'import{x}from"app/chunks/b.js";x()'],
		['import"./b.js"', 'import"app/chunks/b.js"'],
		['export{x,y}from"./b.js"', 'export{x,y}from"app/chunks/b.js"'],
		['export*from`./b.js`'.replaceAll('`', "'"), 'export*from"app/chunks/b.js"'],
		['const x=()=>import(`../chunks/b.js`)', 'const x=()=>import("app/chunks/b.js")'],
		[
			'p(()=>import(`./b.js`),__vite__mapDeps([0,12]),import.meta.url)',
			'p(()=>import("app/chunks/b.js"),[],{url:document.baseURI}.url)'
		],
		[
			'const u=""+new URL(`../assets/c.webp`,import.meta.url).href',
			'const u=""+oneFile.url("app/assets/c.webp")'
		],
		[
			'new Worker(new URL("../workers/d.js",import.meta.url))',
			'new Worker(new URL(oneFile.url("app/workers/d.js")))'
		],
		['const say="import(\'./b.js\')"', 'const say="import(\'./b.js\')"']
	])('%s', (code, rewritten) => {
		expect(rewrite(code)).toBe(rewritten);
	});

	it.each([
		['import"./nowhere.js"', /names \.\/nowhere\.js, which is not in the site/],
		['const u=new URL(`../assets/x.webp`,import.meta.url).href', /x\.webp, which is not in the site/],
		['import(`./${name}.js`)', /only an import by name/]
	])('that names what is not there stops the build: %s', (code, reason) => {
		expect(() => rewrite(code)).toThrow(reason);
	});

	it('that is a worker must stand alone, but may import what is only known when it runs', () => {
		expect(() => checkWorker('w.js', 'import"./b.js"')).toThrow(/must be one file/);
		expect(() => checkWorker('w.js', 'import("./b.js")')).toThrow(/must be one file/);
		checkWorker('w.js', 'const load=(url)=>import(url)');
	});
});

describe('a page to read and print', () => {
	const DICTIONARY = { '/': [3], '/(pages)/argument': [4, [2]], '/(pages)/routes/[id]': [7, [2]] } as const;

	it.each([
		['/argument/', { nodes: [0, 2, 4], params: {} }],
		['/routes/btc/', { nodes: [0, 2, 7], params: { id: 'btc' } }],
		['/', { nodes: [0, 3], params: {} }],
		['/routes/', null],
		['/nowhere/', null]
	])('%s', (path, page) => {
		expect(pageOf(path, DICTIONARY)).toEqual(page);
	});
});

describe('the shell', () => {
	const PAGE = `<html><head><meta charset="utf-8" /><link rel="manifest" href="./m.json" /><link href="./_app/a.css" rel="stylesheet"></head><body>
		<a href="./argument/">all claims</a> <a href="./routes/btc/#sources">BTC</a> <a href="?focus=btc">on the map</a> <image href="./_app/r.webp" /><noscript><h2>all there is to read</h2></noscript>
		<script>base: new URL(".", location).pathname.slice(0, -1); import("./_app/s.js").then((kit) => kit.start(app, element, { node_ids: [0] }))</script>
		</body></html>`;
	const SITE: Site = {
		text: () => '@font-face{src:url(./f.woff2)}p{color:red}',
		dataUrl: (path) => `data:,${path}`,
		styles: ['_app/a.css'],
		boot: 'boot()'
	};

	it('takes in what the page names, and leads to pages within itself', () => {
		const shell = shellOf(PAGE, SITE);
		expect(shell).toContain('<a href="?page=/argument/">');
		expect(shell).toContain('<a href="?page=/routes/btc/#sources">');
		expect(shell).toContain('<a href="?focus=btc">');
		expect(shell).toContain('href="data:,_app/r.webp"');
		expect(shell).toContain('<style>p{color:red}</style>');
		expect(shell).toContain('url(_app/f.woff2)');
		expect(shell).toContain('oneFile.import("_app/s.js")');
		expect(shell).not.toMatch(/manifest|rel="stylesheet"|all there is to read/);
	});

	it.each([
		['<img src="./photo.jpg">', /still asks for src="\.\/photo\.jpg"/],
		['<script>import("/x.js")</script>', /still asks for import/]
	])('stops the build where the page would still ask for something: %s', (more, reason) => {
		expect(() => shellOf(PAGE.replace('</body>', `${more}</body>`), SITE)).toThrow(reason);
	});

	it('stops the build where a style sheet would ask for a picture', () => {
		expect(() => shellOf(PAGE, { ...SITE, text: () => 'p{background:url(./x.png)}' })).toThrow(
			/asks for url\(\.\/x\.png\)/
		);
	});
});
