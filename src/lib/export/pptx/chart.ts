/** Charts as PowerPoint has them: their figures stand in a sheet behind them and can be changed there. */
import type PptxGenJS from 'pptxgenjs';
import type { Chart } from '../../report/deck/deck';
import { FONT } from './arial';
import type { Rect } from '../rect';
import { inches } from './page';
import { ROLE } from './palette';
import type { Slide } from './text';

/** With more bars than this, charts stand side by side instead of one above the other. */
const FEW = 5;
const GAP = 10;
/** Seen on light and on dark; the library knows no roles here. */
const GRID = 'a8a59d';

export function addCharts(slide: Slide, charts: readonly Chart[], { x, y, width, height }: Rect): void {
	const few = Math.max(...charts.map(({ bars }) => bars.length)) <= FEW;
	const side = ((few ? height : width) - GAP * (charts.length - 1)) / charts.length;
	charts.forEach((chart, index) => {
		const at = index * (side + GAP);
		addChart(
			slide,
			chart,
			few ? { x, y: y + at, width, height: side } : { x: x + at, y, width: side, height },
			few
		);
	});
}

function addChart(slide: Slide, { title, unit, bars, parts }: Chart, box: Rect, few: boolean): void {
	// PowerPoint counts bars from the bottom.
	const up = <T>(values: readonly T[]) => [...values].reverse();
	const data = parts.map(({ name, values }) => ({ name, labels: up(bars), values: up(values) }));
	slide.addChart('bar' as PptxGenJS.CHART_NAME, data, {
		...inches(box),
		...{ objectName: `Chart: ${title}`, altText: altText({ title, unit, bars, parts }) },
		...{
			barDir: 'bar',
			barGrouping: 'stacked',
			barGapWidthPct: 45,
			chartColors: parts.map(({ colour }) => colour.slice(1))
		},
		...{
			showTitle: true,
			title: `${title}, ${unit}`,
			titleFontSize: 12,
			titleBold: true,
			titleColor: ROLE.ink,
			titleFontFace: FONT
		},
		...{
			showLegend: true,
			legendPos: few ? 'r' : 'b',
			legendFontSize: 10,
			legendColor: ROLE.ink,
			legendFontFace: FONT
		},
		...{
			catAxisLabelFontSize: few ? 11 : 10,
			catAxisLabelColor: ROLE.ink,
			catAxisLabelFontFace: FONT,
			catAxisLineShow: false
		},
		...{
			valAxisLabelFontSize: 9,
			valAxisLabelColor: ROLE.soft,
			valAxisLabelFontFace: FONT,
			valAxisLabelFormatCode: '#,##0',
			valAxisLineShow: false
		},
		valGridLine: { style: 'solid', size: 0.5, color: GRID }
	});
}

/** "By country, km. A Zangezur: Azerbaijan 300, Armenia 43." */
function altText({ title, unit, bars, parts }: Chart): string {
	const bar = (name: string, index: number) =>
		`${name}: ${parts
			.filter(({ values }) => values[index] > 0)
			.map((part) => `${part.name} ${part.values[index]}`)
			.join(', ')}.`;
	return `${title}, ${unit}. ${bars.map(bar).join(' ')}`;
}
