/** XML where there is no DOM: a worker has none. */
import { DOMParser, type Document } from '@xmldom/xmldom';
import type { FeatureCollector } from '../feature-collector';

/** Null, and said, where it can't be read. */
export function parseXml(text: string, into: FeatureCollector): Document | null {
	try {
		const parser = new DOMParser({ onError: (level, message) => level === 'fatalError' && raise(message) });
		return parser.parseFromString(text, 'text/xml');
	} catch (error) {
		const { lineNumber } = (error as { locator?: { lineNumber?: number } }).locator ?? {};
		into.faults.leftOut(lineNumber ? `not well-formed XML: line ${lineNumber}` : 'not well-formed XML');
		return null;
	}
}

function raise(message: string): never {
	throw new Error(message);
}

/** Name of its outermost element, by its text alone; null where it is no XML. */
export const rootOf = (start: string): string | null => {
	const bare = start
		.replace(/^\uFEFF/, '')
		.replace(/<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/gi, '');
	return /^\s*<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(bare)?.[1] ?? null;
};

/** How a file wants to be drawn is no property of what it shows: a layer has one colour. */
const DRAWING =
	/^(?:styleUrl|styleHash|styleMapHash|stroke(?:-.*)?|fill(?:-.*)?|icon(?:-.*)?|label-.*|coordinateProperties|@geometry-type|visibility)$/;

export function plainProperties(
	properties: Readonly<Record<string, unknown>> | null
): Record<string, unknown> {
	const entries = Object.entries(properties ?? {}).filter(([key]) => !DRAWING.test(key));
	return Object.fromEntries(
		entries.map(([key, value]) => [key, isHtml(value) ? textOf(value.value) : value])
	);
}

const isHtml = (value: unknown): value is { readonly value: string } =>
	typeof value === 'object' && value !== null && typeof (value as { value?: unknown }).value === 'string';

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: '’',
	nbsp: ' '
};
/** It is shown as text, whatever stands in it. */
const textOf = (html: string) =>
	html
		.replace(/<[/!?]?[a-z][^<>]*>|<!--[^<>]*-->/gi, ' ')
		.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
		.replace(/\s+/g, ' ')
		.trim();
