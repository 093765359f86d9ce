/** What MapLibre is told of a line by tables: a property looked up in one, a width by zoom. */
import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl';
import { ROUTE_WIDTH } from '../../symbology/symbols';

/** A property of a feature looked up in a table: `byStatus(s => s.opacity)`. */
export const lookUp = (
	property: string,
	table: readonly (readonly [key: string, value: ExpressionSpecification | string | number])[]
) => ['match', ['get', property], ...table.flat(), table[0][1]] as unknown as ExpressionSpecification;

/**
 * A width that grows with the zoom as a route's does. Zoom must be the outermost expression, so the stops are
 * repeated for each.
 */
export function scaled(
	factor: ExpressionSpecification | number,
	plus: ExpressionSpecification | number = 0
): DataDrivenPropertyValueSpecification<number> {
	const stops = ROUTE_WIDTH.flatMap(([zoom, px]) => [
		zoom,
		plus ? ['+', ['*', px, factor], plus] : ['*', px, factor]
	]);
	return [
		'interpolate',
		['linear'],
		['zoom'],
		...stops
	] as unknown as DataDrivenPropertyValueSpecification<number>;
}
