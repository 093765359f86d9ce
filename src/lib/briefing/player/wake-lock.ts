/**
 * Keeps the screen from falling asleep while it is in sight. A browser that can't, or a battery that is low,
 * simply doesn't.
 */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | undefined;
	let over = false;
	async function ask(): Promise<void> {
		if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		try {
			lock = await navigator.wakeLock.request('screen');
			if (over) await lock.release();
		} catch {
			// It stays as the system is set.
		}
	}
	// A lock is lost with every look at another window.
	const again = () => void ask();
	document.addEventListener('visibilitychange', again);
	void ask();
	return () => {
		over = true;
		document.removeEventListener('visibilitychange', again);
		void lock?.release();
	};
}
