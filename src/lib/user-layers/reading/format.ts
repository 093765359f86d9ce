import type { FeatureCollector } from './feature-collector';
import type { Opened } from './input-file';

export interface ImportFormat {
	readonly title: string;
	/** By its content: a name can be anything. */
	readonly recognises: (file: Opened) => boolean;
	/**
	 * Hands over the features of a file that it has recognised, and says what it can't use. What it throws is
	 * said as the reason.
	 */
	readonly read: (file: Opened, into: FeatureCollector) => void | Promise<void>;
}
