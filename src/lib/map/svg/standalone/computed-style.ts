/** Computed styles and transforms as attributes of SVG, in px. */
import svgpath from 'svgpath';

/** What an element's own styles and attributes move and scale it by, the way browsers put the parts together. */
export function localMatrix(element: Element): DOMMatrix {
	const { translate, rotate, scale, transform } = getComputedStyle(element);
	if (translate && translate !== 'none') return exactMatrix(element as SVGGraphicsElement);
	let matrix = new DOMMatrix();
	if (rotate && rotate !== 'none') matrix = matrix.rotate(parseFloat(rotate));
	if (scale && scale !== 'none') {
		const [x, y = x] = scale.split(' ').map(parseFloat);
		matrix = matrix.scale(x, y);
	}
	if (transform && transform !== 'none') return matrix.multiply(new DOMMatrix(transform));
	// Not every browser takes the attribute for a style.
	const attribute = (element as SVGGraphicsElement).transform?.baseVal.consolidate()?.matrix;
	return attribute ? matrix.multiply(DOMMatrix.fromMatrix(attribute)) : matrix;
}

/** A style's text has six digits: of a place on the nearest map, that is more than a px off. */
function exactMatrix(element: SVGGraphicsElement): DOMMatrix {
	const [own, outer] = [element, element.parentElement as unknown as SVGGraphicsElement].map((each) =>
		DOMMatrix.fromMatrix(each.getCTM()!)
	);
	return outer.inverse().multiply(own);
}

export const scaleOf = ({ a, b }: DOMMatrix) => Math.hypot(a, b);

/** A path moved and scaled, in absolute steps and hundredths of a px. */
export const baked = (d: string, { a, b, c, d: e, e: x, f: y }: DOMMatrix): string =>
	svgpath(d).abs().matrix([a, b, c, e, x, y]).round(2).toString();

const round = (number: number) => Math.round(number * 100) / 100;

/** "rgb(1, 2, 3)" as #010203; what is transparent stays so. */
function colour(text: string): string {
	const parts = /^rgba?\(([^)]+)\)$/
		.exec(text)?.[1]
		.split(/[\s,/]+/)
		.map(Number);
	if (!parts) return text;
	return `#${parts
		.slice(0, 3)
		.map((part) => Math.round(part).toString(16).padStart(2, '0'))
		.join('')}`;
}

const isNone = (text: string) => text === 'none' || /^rgba\(.*, 0\)$/.test(text) || text === 'transparent';
const dash = (text: string): number[] => (text === 'none' ? [] : text.split(',').map(parseFloat));

export const px = { round, colour, dash };

/** Fill and stroke as attributes; empty where nothing is painted. @param scale what the element's transforms make of a px of its stroke */
export function paint(style: CSSStyleDeclaration, scale: number): string {
	const width = parseFloat(style.strokeWidth) * scale;
	const isFilled = !isNone(style.fill);
	const isStroked = !isNone(style.stroke) && width > 0;
	if (!isFilled && !isStroked) return '';
	const attributes: [name: string, value: string | number, usual: string | number][] = [
		['fill', isFilled ? colour(style.fill) : 'none', ''],
		['opacity', style.opacity, '1']
	];
	if (isFilled) attributes.push(['fill-opacity', style.fillOpacity, '1'], ['fill-rule', style.fillRule, 'nonzero']);
	if (isStroked)
		attributes.push(
			['stroke', colour(style.stroke), ''],
			['stroke-width', round(width), 1],
			[
				'stroke-dasharray',
				dash(style.strokeDasharray)
					.map((part) => round(part * scale))
					.join(' '),
				''
			],
			['stroke-linecap', style.strokeLinecap, 'butt'],
			['stroke-linejoin', style.strokeLinejoin, 'miter'],
			['stroke-opacity', style.strokeOpacity, '1'],
			['paint-order', style.paintOrder, 'normal']
		);
	return attributes
		.filter(([, value, usual]) => value !== usual && value !== '')
		.map(([name, value]) => `${name}="${value}"`)
		.join(' ');
}
