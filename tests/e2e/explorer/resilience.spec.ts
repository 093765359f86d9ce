import { webglDrawn, stage } from '../support/explorer';
import { expect, test } from '../support/fixtures';

test('a lost WebGL context gives way to the static map and recovers', async ({ page }) => {
	await page.goto('/');
	await webglDrawn(page);
	const short = await page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')!;
		return Math.abs(canvas.width - document.querySelector('[data-drawn]')!.clientWidth * devicePixelRatio);
	});
	expect(short, 'as sharp as the screen').toBeLessThanOrEqual(1);

	await page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')!;
		const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
		Object.assign(window, { restoreContext: () => extension.restoreContext() });
		extension.loseContext();
	});
	await expect(stage(page)).toHaveAttribute('data-drawn', 'static');
	await page.evaluate(() => (window as unknown as { restoreContext: () => void }).restoreContext());
	await webglDrawn(page);
});
