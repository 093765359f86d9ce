/**
 * The overlays of the view, as they change. What computes them, and the text of the record, are fetched when
 * they are first needed.
 */
import type { AnswerStore } from '../../report/answers/answer-store.svelte';
import type { Letter } from '../../view/state';
import { asks, drawnLens } from '../../view/setting-scope';
import { shownQuestion } from '../../view/shown-question';
import type { PageState } from '../../view/page-state.svelte';
import type { View } from '../../view/view.svelte';
import { NO_ANSWER, type AnswerOnMap } from '../scene/answer/answer';
import type { Dot } from '../scene/answer/pointed';
import { needsRecord, NO_OVERLAYS, overlays, type Overlays } from '../scene/overlays';

interface Fetched {
	readonly drawAnswer: typeof import('../scene/answer/draw-answer').drawAnswer;
	readonly criticalLinks: typeof import('../scene/answer/draw-answer').criticalLinks;
	readonly dotOf: typeof import('../scene/answer/pointed').dotOf;
}

/** Once for all maps. What fails is tried again by the next who asks. */
let fetched: Fetched | undefined;
async function fetchDrawing(): Promise<Fetched> {
	const [{ drawAnswer, criticalLinks }, { dotOf }] = await Promise.all([
		import('../scene/answer/draw-answer'),
		import('../scene/answer/pointed')
	]);
	return (fetched = { drawAnswer, criticalLinks, dotOf });
}

export class OverlayStore {
	readonly #page: PageState;
	readonly #view: View;
	readonly #store: AnswerStore;
	readonly #only: () => Letter | null;
	#drawing = $state.raw(fetched);
	#failed = $state(false);
	#frame: AnswerOnMap['frame'] = null;

	/** @param only the one compared path this map shows. To be made while a component is. */
	constructor(page: PageState, store: AnswerStore, only: () => Letter | null) {
		this.#page = page;
		this.#view = page.view;
		this.#store = store;
		this.#only = only;
		$effect(() => {
			if (this.#wanted && !this.#fetched) this.again();
		});
	}

	// Derived one by one, so that a move of the camera computes no overlay anew.
	readonly #lens = $derived.by(() => drawnLens(this.#view.state));
	readonly #focus = $derived.by(() => this.#view.state.focus);
	/** A step of a briefing is as of its day; only who opens the line of days walks along it. */
	readonly #walking = $derived.by(
		() => this.#page.timeline || (this.#view.state.asof !== null && !this.#view.briefing.presenting)
	);
	readonly #asking = $derived.by(() => asks(this.#view.state) || this.#view.asking.picking !== null);
	readonly #wanted = $derived.by(
		() =>
			this.#asking ||
			this.#view.awaits ||
			needsRecord({ lens: this.#lens, focus: this.#focus }, this.#walking)
	);
	/** What answers, and what draws it, once both are there. */
	readonly #fetched = $derived.by(() => {
		const { answers } = this.#store;
		return answers && this.#drawing ? { answers, ...this.#drawing } : null;
	});
	readonly #critical = $derived.by(() => {
		const critical = this.#fetched?.answers.critical;
		return this.#fetched && critical ? this.#fetched.criticalLinks(critical) : null;
	});
	readonly #closed = $derived.by(() => shownQuestion(this.#view.state).closed);
	readonly #viewpoint = $derived.by(() => this.#view.state.names);
	readonly #offered = $derived.by(() => (this.#view.asking.picking === null ? null : this.#view.state.goods));
	readonly answer: AnswerOnMap = $derived.by(() => this.#drawn(this.#only()));
	/** With all paths, where this map shows one of them. */
	readonly whole: AnswerOnMap = $derived.by(() => (this.#only() === null ? this.answer : this.#drawn(null)));

	#drawn(only: Letter | null): AnswerOnMap {
		if (!this.#fetched || !this.#asking) {
			this.#frame = null;
			return NO_ANSWER;
		}
		const drawn = this.#fetched.drawAnswer({
			atlas: this.#view.atlas,
			answer: this.#fetched.answers.answer,
			closed: this.#closed,
			critical: this.#critical,
			offered: this.#offered,
			only,
			viewpoint: this.#viewpoint,
			day: this.#view.day
		});
		// While the reader clicks on the map, a new answer doesn't move it away.
		if (this.#offered === null) this.#frame = drawn.frame;
		return { ...drawn, frame: this.#frame };
	}
	readonly #ofRecord = $derived.by(() => {
		if (!this.#wanted || !this.#fetched) return NO_OVERLAYS;
		return overlays(
			this.#view.atlas,
			this.#fetched.answers.record,
			{ lens: this.#lens, focus: this.#focus },
			this.#view.day,
			this.#walking
		);
	});
	readonly overlays: Overlays = $derived.by(() => ({ ...this.#ofRecord, answer: this.answer }));

	/** Where a strip beside the map points. */
	readonly dot: Dot | null = $derived.by(() =>
		this.#fetched ? this.#fetched.dotOf(this.#view.atlas, this.answer, this.#page.pointer.pathPoint) : null
	);

	/** Whether the view has some, and what computes them could not be had. */
	readonly missing: boolean = $derived.by(() => this.#wanted && this.#failed);
	readonly again = (): void => {
		this.#failed = false;
		this.#fetch().catch(() => (this.#failed = true));
	};

	async #fetch(): Promise<void> {
		const [drawing] = await Promise.all([fetchDrawing(), this.#store.load()]);
		this.#drawing = drawing;
	}
}
