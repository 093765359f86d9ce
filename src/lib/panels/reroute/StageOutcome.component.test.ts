/** The ways are those worked out by hand in `tests/support/worked/worked-paths.ts`. */
import { expect, it } from 'vitest';
import { screen, showPanel, textOf } from '../../../../tests/support/worked/worked-panel';
import StageOutcome from './StageOutcome.svelte';

const terms = () => screen.getAllByRole('term').map(textOf);

it('says what is closed, and what is left of 630 km', () => {
	showPanel(StageOutcome, 'from=origin&to=end&closed=RU', {});
	expect(screen.getByText(/Origin – End\. With Russia closed:/)).toBeTruthy();
	expect(terms()).toEqual(['Remaining route', 'Baseline']);
	expect(screen.getByText('150 km longer (1.24 ×)')).toBeTruthy();
});
it('says nothing of what else is closed where it is asked what the way hangs on', () => {
	showPanel(StageOutcome, 'focus=critical&from=origin&to=end&closed=RU&status=planned', {});
	expect(screen.getByText('Origin – End')).toBeTruthy();
	expect(terms()).toEqual(['Route']);
	expect(screen.queryByText(/closed/)).toBeNull();
	// By Russia and the pass that is planned 480 km; what operates is 630, with nothing closed either.
	expect(screen.getByText(/^With only the lines open/).textContent).toMatch(/the route is 630.km\.$/);
});
