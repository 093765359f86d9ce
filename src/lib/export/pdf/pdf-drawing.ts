/** A sheet's SVG on a page of a document: the few elements that sheets are made of, as vectors and text. */
import type { PdfFonts } from './pdf-fonts';
import { drawText } from './pdf-text';

export class PdfDrawing {
	readonly #doc: PDFKit.PDFDocument;
	readonly #fonts: PdfFonts;
	readonly #defs = new Map<string, Element>();

	constructor(doc: PDFKit.PDFDocument, fonts: PdfFonts, svg: Document) {
		this.#doc = doc;
		this.#fonts = fonts;
		for (const element of svg.querySelectorAll('defs > [id]')) this.#defs.set(element.id, element);
	}

	/** In the units and at the place that the page is at. */
	draw(element: Element, opacity = 1): void {
		const doc = this.#doc;
		switch (element.tagName) {
			case 'svg':
				return this.#children(element, opacity);
			case 'g':
			case 'a':
				doc.save();
				this.#transform(element);
				this.#clip(element);
				this.#children(element, opacity * number(element, 'opacity', 1));
				doc.restore();
				return;
			case 'rect':
				return this.#shape(element, opacity, () =>
					doc.rect(
						number(element, 'x'),
						number(element, 'y'),
						number(element, 'width'),
						number(element, 'height')
					)
				);
			case 'circle':
				return this.#shape(element, opacity, () =>
					doc.circle(number(element, 'cx'), number(element, 'cy'), number(element, 'r'))
				);
			case 'path':
				return this.#shape(element, opacity, () => doc.path(element.getAttribute('d')!));
			case 'image':
				doc.image(bytesOf(element.getAttribute('xlink:href')!) as unknown as PDFKit.Mixins.ImageSrc, 0, 0, {
					width: number(element, 'width'),
					height: number(element, 'height')
				});
				return;
			case 'text':
				return this.#text(element, opacity);
		}
	}

	#children(element: Element, opacity: number): void {
		for (const child of element.children) this.draw(child, opacity);
	}

	#transform(element: Element): void {
		for (const [, what, values] of (element.getAttribute('transform') ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
			const [a, b = a] = values.split(/[\s,]+/).map(Number);
			if (what === 'translate') this.#doc.translate(a, b);
			else if (what === 'scale') this.#doc.scale(a, b);
			else throw new Error(`A sheet has no transform ${what}.`);
		}
	}

	#clip(element: Element): void {
		const rect = this.#referred(element.getAttribute('clip-path'))?.querySelector('rect');
		if (rect)
			this.#doc
				.rect(number(rect, 'x'), number(rect, 'y'), number(rect, 'width'), number(rect, 'height'))
				.clip();
	}

	#referred = (url: string | null) => this.#defs.get(/^url\(#(.+)\)$/.exec(url ?? '')?.[1] ?? '');

	#shape(element: Element, outer: number, trace: () => void): void {
		const doc = this.#doc;
		const opacity = outer * number(element, 'opacity', 1);
		const fill = element.getAttribute('fill') ?? '#000000';
		const stroke = element.getAttribute('stroke');
		const rule = element.getAttribute('fill-rule') === 'evenodd' ? 'even-odd' : 'non-zero';
		const filling = () => {
			trace();
			doc
				.fillOpacity(opacity * number(element, 'fill-opacity', 1))
				.fill(fill, rule as PDFKit.Mixins.RuleValue);
		};
		doc.save();
		this.#transform(element);
		const pattern = this.#referred(fill);
		if (pattern) {
			trace();
			doc.clip(rule as PDFKit.Mixins.RuleValue);
			this.#hatch(pattern, opacity * number(element, 'fill-opacity', 1));
		}
		const isUnder = element.getAttribute('paint-order')?.startsWith('stroke');
		if (!pattern && fill !== 'none' && !isUnder) filling();
		if (stroke) {
			const dash = element.getAttribute('stroke-dasharray');
			doc.lineWidth(number(element, 'stroke-width', 1));
			doc.lineCap((element.getAttribute('stroke-linecap') ?? 'butt') as 'butt' | 'round');
			doc.lineJoin((element.getAttribute('stroke-linejoin') ?? 'miter') as 'miter' | 'round');
			// The library's own wants no dash of length 0, which with round caps is a dot.
			if (dash) (doc as unknown as { addContent: (content: string) => void }).addContent(`[${dash}] 0 d`);
			trace();
			doc.strokeOpacity(opacity * number(element, 'stroke-opacity', 1)).stroke(stroke);
		}
		if (!pattern && fill !== 'none' && isUnder) filling();
		doc.restore();
	}

	/** Lines aslant over the whole page, of which the clip leaves some. */
	#hatch(pattern: Element, opacity: number): void {
		const line = pattern.querySelector('path')!;
		const spacing = number(pattern, 'width') * Math.SQRT2;
		const { width, height } = this.#doc.page;
		const reach = 2 * Math.max(width, height);
		this.#doc.lineWidth(number(line, 'stroke-width', 1)).strokeOpacity(opacity);
		for (let x = -reach; x < reach; x += spacing) this.#doc.moveTo(x, reach).lineTo(x + reach, 0);
		this.#doc.stroke(line.getAttribute('stroke')!);
	}

	#text(element: Element, outer: number): void {
		const halo = element.getAttribute('stroke');
		const style = {
			size: number(element, 'font-size'),
			bold: element.getAttribute('font-weight') === '600',
			fill: element.getAttribute('fill') ?? '#000000',
			opacity: outer * number(element, 'opacity', 1),
			anchor: (element.getAttribute('text-anchor') ?? 'start') as 'start' | 'middle' | 'end',
			spacing: number(element, 'letter-spacing'),
			halo: halo ? { colour: halo, width: number(element, 'stroke-width', 1) } : null
		};
		const along = element.querySelector('textPath');
		if (along) {
			const [x0, y0, x1, y1, x2, y2] = this.#defs
				.get(along.getAttribute('xlink:href')!.slice(1))!
				.getAttribute('d')!
				.match(/-?[\d.]+/g)!
				.map(Number);
			// Names bend so little that they may stand straight, and stay one text to select.
			const angle = (Math.atan2(y2 - y0, x2 - x0) * 180) / Math.PI;
			const [x, y] = [(x0 + 2 * x1 + x2) / 4, (y0 + 2 * y1 + y2) / 4];
			drawText(this.#doc, this.#fonts, { ...style, text: along.textContent!, x, y, angle });
			return;
		}
		const spans = [...element.children].filter(({ tagName }) => tagName === 'tspan');
		const parts = spans.length > 0 ? spans : [element];
		for (const part of parts) {
			const [x, y] = [number(part, 'x'), number(part, 'y')];
			let at = x;
			for (const piece of part.childNodes) {
				const own =
					piece instanceof Element ? { bold: true, fill: piece.getAttribute('fill') ?? style.fill } : {};
				at += drawText(this.#doc, this.#fonts, {
					...style,
					...own,
					text: piece.textContent!,
					x: at,
					y,
					angle: 0
				});
			}
		}
	}
}

const number = (element: Element, name: string, otherwise = 0): number =>
	Number(element.getAttribute(name) ?? otherwise);

/** Of a data URL in base64. */
function bytesOf(url: string): Uint8Array {
	return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}
