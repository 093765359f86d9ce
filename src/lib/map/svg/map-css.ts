/**
 * The tables of symbols as CSS for the static map, so that its markup carries only names: what isn't a line
 * of a route.
 */
import {
	BADGE,
	BASEMAP_STYLES,
	CLOSED_LINK_STYLES,
	CROSS_STYLES,
	DOT,
	END,
	EVENT,
	INK_STYLES,
	INK_TEXT,
	NAME_STYLES,
	USER_LAYER_CASINGS,
	RING_STYLES,
	SYMBOL_STYLES,
	TINT_OPACITY
} from '../symbology/mark-styles';
import { colourVar, paintCss, strokeCss } from '../symbology/paint';
import { ROLES, TYPES } from '../symbology/text-styles';
import { symbolCss } from './symbol-css';

const rule = (selector: string, ...declarations: string[]) =>
	`.static-map ${selector}{${declarations.join(';')}}`;
/** Under the letters. */
const halo = (colour: string, width: string) => `stroke:${colour};stroke-width:${width}`;

/** All rules that the static map is painted by. */
export function mapCss(): string {
	return [
		symbolCss(),
		...Object.entries(BASEMAP_STYLES).map(([kind, style]) =>
			rule(`:is(.basemap,.near) .${kind}`, paintCss(style))
		),
		rule('.tints path', `fill-opacity:${TINT_OPACITY}`, 'fill-rule:evenodd'),
		...Object.entries(CLOSED_LINK_STYLES).map(([name, style]) =>
			rule(`.marks>.${name}`, paintCss(style, true))
		),
		rule('.end circle', paintCss(END.style)),
		rule('.cross path', paintCss(CROSS_STYLES.cross)),
		rule('.cross .halo', paintCss(CROSS_STYLES.halo)),
		rule('.dot', strokeCss(DOT.style)),
		rule('.events>g', `opacity:${EVENT.pastOpacity}`),
		rule('.events>.current', 'opacity:1'),
		...(['article', 'record'] as const).flatMap((voice) => [
			rule(`.events .${voice} circle`, paintCss(EVENT.styles[voice])),
			rule(`.events .${voice} text`, `fill:${colourVar(EVENT.name.colours[voice])}`)
		]),
		rule('.events text', `font-size:${EVENT.name.size}px`, halo('var(--map-halo)', `${EVENT.name.halo}px`)),
		rule('.rings circle', paintCss(RING_STYLES.ring)),
		rule('.rings .halo', paintCss(RING_STYLES.halo)),
		rule('.symbol path', paintCss(SYMBOL_STYLES.outline)),
		rule('.symbol .filled', paintCss(SYMBOL_STYLES.filled)),
		rule('.symbol .town', paintCss(SYMBOL_STYLES.town)),
		rule('.symbol .halo', paintCss(SYMBOL_STYLES.halo)),
		...ROLES.map((role) => {
			const { colour, halo: around, opacity } = NAME_STYLES[role];
			const spacing = TYPES[role].spacing ?? 0;
			return (
				rule(
					`.names .${role}`,
					`fill:${colourVar(colour)}`,
					`letter-spacing:${spacing}em`,
					`opacity:${opacity}`
				) + rule(`.names .${role} text`, halo(colourVar(around.colour), `${around.width}em`))
			);
		}),
		rule('.badge', `font-size:${BADGE.size}px`),
		rule('.badge circle', strokeCss(BADGE.style)),
		rule('.badge text', `fill:${colourVar(BADGE.letter)}`, 'stroke:none'),
		rule('.ink .casing', paintCss(INK_STYLES.casing, true)),
		rule('.ink .head', strokeCss(INK_STYLES.head)),
		rule('.ink text', halo('var(--map-halo)', `${INK_TEXT.halo}px`)),
		rule('.user-lines .casing', paintCss(USER_LAYER_CASINGS.line, true)),
		rule('.user-points .casing', strokeCss(USER_LAYER_CASINGS.point))
	].join('');
}
