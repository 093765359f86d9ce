/** Shows a panel of the worked network, and reads it as a reader does: by role and label. */
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { createAtlas } from '../../../src/lib/atlas/atlas';
import { PageState } from '../../../src/lib/view/page-state.svelte';
import { View } from '../../../src/lib/view/view.svelte';
import PanelInContext from '../PanelInContext.svelte';
import { workedAtlas } from './worked-atlas';
import { workedRecord } from './worked-record';

const atlas = createAtlas(workedAtlas);
export const workedRoute = (id: string) => atlas.route.get(id)!;

type Given = Record<string, unknown>;

/**
 * @param query of the view, as an address has it @param numbered as on a page to print, which cites by number
 */
export function showPanel<P extends object>(
	panel: Component<P>,
	query: string,
	props: P,
	numbered = false
): View {
	return showOnPage(panel, query, props, numbered).view;
}

/** The same. @returns the page the panel is on */
export function showOnPage<P extends object>(
	panel: Component<P>,
	query: string,
	props: P,
	numbered = false
): PageState {
	const page = new PageState(new View(atlas));
	page.view.read(query);
	// Which panel takes which props has been checked by now.
	const shown = { panel: panel as unknown as Component<Given>, props: { ...props } as Given };
	render(PanelInContext, { props: { page, record: workedRecord, numbered, ...shown } });
	return page;
}

/** What stands in it, with single spaces. */
export const textOf = (element: Element): string => element.textContent.replace(/\s+/gu, ' ').trim();

/**
 * The cells of a row beside its head. Read from the rows themselves: asking a long table for roles takes
 * seconds. @param name how the row begins
 */
export function cellsOf(table: HTMLElement, name: string): string[] {
	const rows = [...(table as HTMLTableElement).rows].map((row) => [...row.cells]);
	const row = rows.find(
		([head, ...cells]) => cells.length > 0 && head.tagName === 'TH' && textOf(head).startsWith(name)
	);
	if (!row) throw new Error(`No row “${name}” in: ${textOf(table)}`);
	return row.slice(1).map(textOf);
}

export { fireEvent, screen, within };
