import { webglDrawn } from '../support/explorer';
import { expectAccessibleInEveryTheme, test } from '../support/fixtures';

// The panels are the same beside either map: they are looked at in the browser without WebGL, which doesn't
// draw by software meanwhile.
test('the explorer has no fault that axe can find, whatever the theme', async ({ page }) => {
	await page.goto('/');
	await webglDrawn(page);
	await expectAccessibleInEveryTheme(page);
});
