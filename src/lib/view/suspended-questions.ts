/**
 * What was asked and isn't on the map now, by tool. It comes back as it was when its tool is opened again;
 * kept as long as the page is open.
 */
import { questionOf, toolOf, type QuestionSettings, type Tool } from './setting-scope';
import type { ViewState } from './state';

export class SuspendedQuestions {
	readonly #byTool = new Map<Tool, QuestionSettings & Pick<ViewState, 'camera'>>();

	keep(state: ViewState): void {
		const tool = toolOf(state);
		if (tool) this.#byTool.set(tool, { ...questionOf(state), camera: state.camera });
	}

	of(tool: Tool): Partial<ViewState> | undefined {
		return this.#byTool.get(tool);
	}

	forget(tool: Tool | undefined): void {
		if (tool) this.#byTool.delete(tool);
	}
}
