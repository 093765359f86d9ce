/** The overlays of the view, as they change. What computes them, and the text of the record, are fetched when they are first needed. */
import type { RecordData } from '../../atlas/compiled';
import type { Letter } from '../../view/state';
import { asks, drawnLens } from '../../view/setting-scope';
import type { View } from '../../view/view.svelte';
import { NO_ANSWER, type AnswerOnMap } from '../scene/answer/answer';
import type { Dot } from '../scene/answer/pointed';
import { needsRecord, NO_OVERLAYS, overlays, type Overlays } from '../scene/overlays';

interface Fetched {
	readonly record: RecordData;
	readonly answerOf: typeof import('../scene/answer/answer-of-view').answerOf;
	readonly criticalOf: typeof import('../scene/answer/answer-of-view').criticalOf;
	readonly drawAnswer: typeof import('../scene/answer/draw-answer').drawAnswer;
	readonly dotOf: typeof import('../scene/answer/pointed').dotOf;
}

/** Once for all maps. What fails is tried again by the next who asks. */
let fetched: Fetched | undefined;
let fetching: Promise<Fetched> | undefined;
function fetchAnswers(): Promise<Fetched> {
	fetching ??= fetchAll().catch((error: unknown) => {
		fetching = undefined;
		throw error;
	});
	return fetching;
}

async function fetchAll(): Promise<Fetched> {
	const [{ default: record }, { answerOf, criticalOf }, { drawAnswer }, { dotOf }] = await Promise.all([
		import('virtual:record'),
		import('../scene/answer/answer-of-view'),
		import('../scene/answer/draw-answer'),
		import('../scene/answer/pointed')
	]);
	return (fetched = { record, answerOf, criticalOf, drawAnswer, dotOf });
}

export class OverlayStore {
	readonly #view: View;
	readonly #only: () => Letter | null;
	#fetched = $state.raw(fetched);
	#failed = $state(false);
	#frame: AnswerOnMap['frame'] = null;

	/** @param only the one compared way this map shows. To be made while a component is. */
	constructor(view: View, only: () => Letter | null) {
		this.#view = view;
		this.#only = only;
		$effect(() => {
			if (this.#wanted && !this.#fetched) this.again();
		});
	}

	// Each by itself, so that a move of the camera lays nothing anew.
	readonly #lens = $derived.by(() => drawnLens(this.#view.state));
	readonly #focus = $derived.by(() => this.#view.state.focus);
	/** A step of a briefing is as of its day; only who opens the line of days walks along it. */
	readonly #walking = $derived.by(() => this.#view.timeOpen || (this.#view.state.asof !== null && !this.#view.briefing.presenting));
	readonly #asking = $derived.by(() => asks(this.#view.state) || this.#view.picking !== null);
	readonly #wanted = $derived.by(() => this.#asking || needsRecord({ lens: this.#lens, focus: this.#focus }, this.#walking));
	/** The inquiry hands out the same answer for the same question. */
	readonly #answer = $derived.by(() => this.#fetched && this.#fetched.answerOf(this.#view, this.#fetched.record));
	readonly #critical = $derived.by(() => (this.#fetched ? this.#fetched.criticalOf(this.#view, this.#fetched.record) : null));
	readonly #closed = $derived.by(() => this.#view.state.closed);
	readonly #viewpoint = $derived.by(() => this.#view.state.names);
	readonly #offered = $derived.by(() => (this.#view.picking === null ? null : this.#view.state.goods));
	readonly answer: AnswerOnMap = $derived.by(() => this.#drawn(this.#only()));
	/** With all ways, where this map shows one of them. */
	readonly whole: AnswerOnMap = $derived.by(() => (this.#only() === null ? this.answer : this.#drawn(null)));

	#drawn(only: Letter | null): AnswerOnMap {
		if (!this.#fetched || !this.#asking) {
			this.#frame = null;
			return NO_ANSWER;
		}
		const drawn = this.#fetched.drawAnswer({
			atlas: this.#view.atlas,
			answer: this.#answer ?? null,
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
		return overlays(this.#view.atlas, this.#fetched.record, { lens: this.#lens, focus: this.#focus }, this.#view.day, this.#walking);
	});
	readonly overlays: Overlays = $derived.by(() => ({ ...this.#ofRecord, answer: this.answer }));

	/** Where a strip beside the map points. */
	readonly dot: Dot | null = $derived.by(() =>
		this.#fetched ? this.#fetched.dotOf(this.#view.atlas, this.answer, this.#view.pointed) : null
	);

	/** Whether the view has some, and what computes them could not be had. */
	readonly missing: boolean = $derived.by(() => this.#wanted && this.#failed);
	readonly again = (): void => {
		this.#failed = false;
		fetchAnswers().then(
			(all) => (this.#fetched = all),
			() => (this.#failed = true)
		);
	};
}
