import { expect, it } from 'vitest';
import { northUpNote } from './north-up';

const camera = { zoom: 6, latitude: 40, longitude: 46, bearing: 0, pitch: 0 };
it('says what a sheet leaves out of a view, and nothing where it leaves out nothing', () => {
	expect(northUpNote(null)).toBeNull();
	expect(northUpNote(camera)).toBeNull();
	expect(northUpNote({ ...camera, bearing: -35 })).toMatch(/north up.* is turned\.$/);
	expect(northUpNote({ ...camera, pitch: 45 })).toMatch(/ is tilted\.$/);
	expect(northUpNote({ ...camera, bearing: 90, pitch: 45 })).toMatch(/ is turned and tilted\.$/);
});
