/** A walk through the days on record: to the one before, the next, or on and on until the latest. */
import { firstDay, momentOf, moments } from '../../analysis/measures/moments';
import type { RecordData } from '../../atlas/compiled';
import type { View } from '../../view/view.svelte';

/** Time to read a line before the next day comes, ms. */
const PACE = 1800;

export class DayWalk {
	readonly #view: View;
	readonly #record: RecordData;
	/** Every day on which something happened, in their order. */
	readonly all: ReturnType<typeof moments>;
	playing = $state(false);

	/** To be made while a component is. */
	constructor(view: View, record: RecordData) {
		this.#view = view;
		this.#record = record;
		this.all = moments(view.atlas.links, record.events, record.developments.developments);
		$effect(() => {
			if (!this.playing) return;
			const timer = setTimeout(() => {
				if (this.isLast) this.playing = false;
				else this.go(this.index + 1);
			}, PACE);
			return () => clearTimeout(timer);
		});
	}

	/** Of the day shown; -1: before all of them. */
	readonly index = $derived.by(() => momentOf(this.all, this.#view.day));
	readonly moment = $derived.by(() => this.all.at(Math.max(this.index, 0))!);

	get isLast(): boolean {
		return this.index >= this.all.length - 1;
	}

	/** The last step is the latest day known, so it needs no date of its own. */
	go(to: number): void {
		const { all } = this;
		this.#view.setDay(to >= all.length - 1 ? null : firstDay(all[Math.max(to, 0)].date));
	}

	/** From the latest day, it begins when the article was written. */
	toggle(): void {
		if (!this.playing && this.isLast) this.#view.setDay(this.#record.article.written);
		this.playing = !this.playing;
	}

	stop(): void {
		this.playing = false;
	}
}
