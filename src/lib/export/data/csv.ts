/** The links of the view as a table, written like every other table that leaves the map. */
import { tableToCsv, type Table } from '../../report/table';
import type { DataInput, Work } from '../format';
import type { ShownNetwork } from './network-fields';
import { networkOf } from './view-data';

export function toCsv({ origin, links, sources }: ShownNetwork): string {
	const table: Table = {
		name: 'links',
		title: `Sections shown: ${origin.title}`,
		notes: origin.rests_on === undefined ? [] : [origin.rests_on],
		columns: [
			...[
				'Id',
				'Section',
				'Routes',
				'Found routes',
				'Mode',
				'Country',
				'Sea',
				'From',
				'To',
				'Status',
				'Since'
			].map((title) => ({ title })),
			{ title: 'Dated' },
			{ title: 'Length', unit: 'km' },
			{ title: 'Length basis' },
			{ title: 'Gauge', unit: 'mm' },
			{ title: 'Diameter', unit: 'mm' },
			{ title: 'Drawn' },
			{ title: 'Sources' }
		],
		rows: links.features.map(({ properties: of }) => [
			...[
				of.id,
				of.name,
				of.route_names.join('; '),
				of.ways.join('; '),
				of.mode,
				of.country,
				of.sea,
				of.from,
				of.to,
				of.status,
				of.status_since,
				of.status_from
			],
			...[
				of.length_km,
				of.length_published ? 'published' : 'measured on the map',
				of.gauge_mm,
				of.diameter_mm,
				of.precision
			],
			of.sources.join(' | ')
		])
	};
	return tableToCsv(table, {
		asOf: origin.as_of,
		sources,
		dataVersion: origin.data_version,
		address: origin.address ?? ''
	});
}

export async function make(input: DataInput, _work: Work): Promise<Blob> {
	return new Blob([toCsv(networkOf(input))], { type: 'text/csv;charset=utf-8' });
}
