/**
 * What was asked and isn't on the map now, by tool. It comes back as it was when its tool is opened again;
 * kept as long as the page is open.
 */
import { questionOf, toolOf, type QuestionSettings, type Tool } from './setting-scope';
import type { ViewState } from './state';

export class PutAside {
	readonly #kept = new Map<Tool, QuestionSettings & Pick<ViewState, 'camera'>>();

	keep(state: ViewState): void {
		const tool = toolOf(state);
		if (tool) this.#kept.set(tool, { ...questionOf(state), camera: state.camera });
	}

	of(tool: Tool): Partial<ViewState> | undefined {
		return this.#kept.get(tool);
	}

	forget(tool: Tool | undefined): void {
		if (tool) this.#kept.delete(tool);
	}
}
