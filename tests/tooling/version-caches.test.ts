import { describe, expect, it } from 'vitest';
import { cacheName, versionsBefore } from '../../src/service-worker/version-caches';

/** As a browser keeps them: in the order in which they were made. */
function storage(held: Readonly<Record<string, readonly string[]>>): CacheStorage {
	return {
		keys: () => Promise.resolve(Object.keys(held)),
		match: (path: string, { cacheName: name }: { cacheName: string }) =>
			Promise.resolve(held[name].includes(path) ? ({} as Response) : undefined)
	} as unknown as CacheStorage;
}

describe('versions kept before', () => {
	it('are those of the same path alone', async () => {
		const names = ['', '/a', '/a/b', '/ab'].flatMap((base) =>
			['1', '2', '3'].map((version) => cacheName(base, version))
		);
		expect(new Set(names).size).toBe(12);
		const caches = storage(Object.fromEntries(names.map((name) => [name, []])));
		for (const base of ['', '/a', '/a/b', '/ab'])
			expect(await versionsBefore(caches, base, cacheName(base, '3'))).toEqual([
				cacheName(base, '1'),
				cacheName(base, '2')
			]);
	});
	it('by a name without a path are told by the page in them', async () => {
		const old = {
			'isthmus-1700000000001': ['/', '/argument/'],
			'isthmus-1700000000002': ['/a/', '/a/argument/'],
			'isthmus-1700000000003': []
		};
		expect(await versionsBefore(storage(old), '', cacheName('', '4'))).toEqual(['isthmus-1700000000001']);
		expect(await versionsBefore(storage(old), '/a', cacheName('/a', '4'))).toEqual(['isthmus-1700000000002']);
		expect(await versionsBefore(storage(old), '/b', cacheName('/b', '4'))).toEqual([]);
	});
	it('aren’t what something else keeps on the same origin', async () => {
		expect(
			await versionsBefore(
				storage({ 'isthmus-notes': ['/'], workbox: ['/'], isthmus: ['/'] }),
				'',
				cacheName('', '1')
			)
		).toEqual([]);
	});
});
