/**
 * The whole page, so that lists and panels come along where they are asked for. A browser that refuses leaves
 * the page as it is.
 */
export function toggleFullScreen(): void {
	if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
	else if (document.fullscreenEnabled) void document.documentElement.requestFullscreen().catch(() => {});
}
