/** Saves a briefing while it is made, and hears when another tab has saved it. */
import type { Trouble } from '../../storage/work-store';
import type { Briefing } from '../document/schema';
import type { Library, Saved } from '../library/library';

export type SaveStatus =
	| { readonly kind: 'saved' }
	| { readonly kind: 'saving' }
	/** Another tab has saved it since; null: has deleted it. */
	| { readonly kind: 'newer'; readonly theirs: Saved | null }
	| { readonly kind: 'failed'; readonly trouble: Trouble };

/** After the last key, ms. */
const SAVE_AFTER_MS = 350;

export class Autosave {
	readonly #briefing: () => Briefing;
	readonly #library: Library;
	/** As the library knows it; 0: it doesn't. */
	#revision: number;
	#waiting: ReturnType<typeof setTimeout> | undefined;
	#saving: Promise<void> | null = null;
	status = $state.raw<SaveStatus>({ kind: 'saved' });

	/** @param briefing as it is now */
	constructor(briefing: () => Briefing, revision: number, library: Library) {
		this.#briefing = briefing;
		this.#revision = revision;
		this.#library = library;
	}

	/** It is saved after the last of several edits, unless another tab has saved it since. */
	changed(): void {
		clearTimeout(this.#waiting);
		if (this.status.kind === 'newer') return;
		if (this.status.kind === 'saved') this.status = { kind: 'saving' };
		this.#waiting = setTimeout(() => void this.save(), SAVE_AFTER_MS);
	}

	/** At once; resolves when what there was to save is saved, or can't be. */
	save(): Promise<void> {
		clearTimeout(this.#waiting);
		return (this.#saving ??= this.#saveAll().finally(() => (this.#saving = null)));
	}

	/** As one that the library doesn't know. */
	saveAnew(): Promise<void> {
		this.#revision = 0;
		this.status = { kind: 'saving' };
		return this.save();
	}

	async #saveAll(): Promise<void> {
		while (this.status.kind === 'saving' || this.status.kind === 'failed') {
			const briefing = this.#briefing();
			const saving = await this.#library.save(briefing, this.#revision);
			if (saving.kind === 'saved') this.#revision = saving.revision;
			else this.status = saving;
			if (saving.kind !== 'saved') return;
			if (briefing === this.#briefing()) this.status = { kind: 'saved' };
		}
	}

	/** There is nothing to save. @param revision of what is shown, where it is another tab's */
	isSavedAs(revision = this.#revision): void {
		this.#revision = revision;
		this.status = { kind: 'saved' };
	}

	/** It is deleted: nothing of it is saved any more. */
	forget(): void {
		clearTimeout(this.#waiting);
		this.isSavedAs(Math.max(this.#revision, 1));
	}

	/** Another tab has changed a briefing; an empty id: perhaps several, or the store answers again. */
	async changedElsewhere(changed: string): Promise<void> {
		const { id } = this.#briefing();
		if ((changed !== '' && changed !== id) || this.#saving) return;
		if (changed === '' && this.status.kind === 'failed') return this.save();
		const theirs = await this.#library.load(id);
		if (this.#saving || theirs?.revision === this.#revision || !this.#library.isKept(id)) return;
		if (theirs && theirs.revision < this.#revision) return;
		clearTimeout(this.#waiting);
		this.status = { kind: 'newer', theirs };
	}
}
