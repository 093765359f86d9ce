/**
 * Reads `geodata/` and holds every file against its schema. Nothing is dropped silently: what can't be read
 * is a fault.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { FILES, FOLDERS, type Content } from '../lib/atlas/content.ts';
import type { Fault } from '../lib/atlas/integrity/fault.ts';
import { positionOfJsonFault } from '../lib/atlas/json-position.ts';
import { Corrections, DataVersion } from '../lib/atlas/corrections-schema.ts';
import { Links, Places, Route, Sources } from '../lib/atlas/schema.ts';
import {
	Assumptions,
	Bans,
	ClaimTests,
	Comparisons,
	NamedClosures,
	Stress
} from '../lib/atlas/analysis-schema.ts';
import {
	Article,
	Bindings,
	Claims,
	Developments,
	Events,
	Stakes,
	Stances
} from '../lib/atlas/argument-schema.ts';

/** What stands in for a file that isn't there yet, so that the rest can still be checked. */
const BLANK = {
	features: { type: 'FeatureCollection' as const, features: [] },
	article: {
		source: 'article',
		title: null,
		author: null,
		dated: '',
		written: '',
		perspective: '',
		cautions: [],
		sections: [],
		actors: [],
		guide: []
	},
	developments: {
		coverage: { from: '', to: '', latestSource: '0000-00-00', method: '' },
		developments: [],
		routeStatus: [],
		gaps: []
	},
	stress: { pairs: [], closures: [] },
	version: { version: '0.0', day: '' }
};

export interface Reading {
	readonly content: Content;
	/** Files that are missing, no JSON or against their schema; `content` lacks them. */
	readonly faults: Fault[];
}

/** @param root folder that holds `geodata/`. Never throws for what an editor may have written. */
export function readContent(root: string): Reading {
	const faults: Fault[] = [];

	function read<T extends v.GenericSchema>(
		file: string,
		schema: T,
		blank: v.InferOutput<T>
	): v.InferOutput<T> {
		if (!existsSync(join(root, file))) {
			faults.push({ file, id: '–', reason: 'is missing' });
			return blank;
		}
		const parsed = parse(root, file);
		if ('fault' in parsed) {
			faults.push(parsed.fault);
			return blank;
		}
		const result = v.safeParse(schema, parsed.value);
		if (result.success) return result.output;
		faults.push(...result.issues.map((issue) => schemaFault(file, issue)));
		return blank;
	}
	function readFolder<T extends v.GenericSchema>(
		folder: string,
		extension: string,
		schema: T,
		blank: v.InferOutput<T>
	) {
		const files = filesIn(root, folder, extension);
		if (files.length === 0) faults.push({ file: folder, id: '–', reason: `holds no ${extension} file` });
		return files
			.map((file) => ({ file, content: read(file, schema, blank) }))
			.filter(({ content }) => content !== blank);
	}

	const content: Content = {
		places: read(FILES.places, Places, BLANK.features).features,
		links: readFolder(FOLDERS.links, '.geojson', Links, BLANK.features).flatMap(({ file, content }) =>
			content.features.map((link) => ({ ...link, file }))
		),
		routes: readFolder(FOLDERS.routes, '.json', Route, NO_ROUTE).map(({ file, content }) => ({
			...content,
			file
		})),
		article: read(FILES.article, Article, BLANK.article),
		claims: read(FILES.claims, Claims, []),
		bindings: read(FILES.bindings, Bindings, []),
		stances: read(FILES.stances, Stances, []),
		events: read(FILES.events, Events, []),
		stakes: read(FILES.stakes, Stakes, []),
		developments: read(FILES.developments, Developments, BLANK.developments),
		assumptions: read(FILES.assumptions, Assumptions, []),
		bans: read(FILES.bans, Bans, []),
		closures: read(FILES.closures, NamedClosures, []),
		comparisons: read(FILES.comparisons, Comparisons, []),
		stress: read(FILES.stress, Stress, BLANK.stress),
		tests: read(FILES.tests, ClaimTests, []),
		sources: read(FILES.sources, Sources, []),
		corrections: read(FILES.corrections, Corrections, []),
		version: read(FILES.version, DataVersion, BLANK.version)
	};
	return { content, faults };
}

const NO_ROUTE = {} as v.InferOutput<typeof Route>;

/** Files of a folder in alphabetical order, from the root. */
function filesIn(root: string, folder: string, extension: string): string[] {
	if (!existsSync(join(root, folder))) return [];
	const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(extension));
	return names.sort().map((name) => `${folder}/${name}`);
}

function parse(root: string, file: string): { value: unknown } | { fault: Fault } {
	const text = readFileSync(join(root, file), 'utf8');
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {
			fault: {
				file: `${file}:${positionOfJsonFault(text).line}`,
				id: '–',
				reason: `is not valid JSON: ${reason}`
			}
		};
	}
}

/**
 * The path to the field, from the nearest thing that has an id, which tells an editor more than a list index.
 */
function schemaFault(file: string, issue: v.BaseIssue<unknown>): Fault {
	const path = issue.path ?? [];
	const owner = path.findLastIndex(({ value }) => idOf(value) !== undefined);
	const root = path[0] && 'input' in path[0] ? idOf(path[0].input) : undefined;
	const id = (owner >= 0 ? idOf(path[owner].value) : root) ?? '–';
	const keys = path
		.slice(owner + 1)
		.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
	return { file, id, reason: [keys.join('').replace(/^\./, ''), describe(issue)].filter(Boolean).join(': ') };
}

function describe({ expected, received, message }: v.BaseIssue<unknown>): string {
	if (message.startsWith('Invalid key: Expected never')) return 'unknown field';
	if (message.startsWith('Invalid key')) return 'missing field';
	if (message.startsWith('Invalid type')) return `received ${received}, expected ${expected}`;
	return message.startsWith('Invalid') ? message : `${message} (received ${received})`;
}

function idOf(value: unknown): string | undefined {
	return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
		? value.id
		: undefined;
}
