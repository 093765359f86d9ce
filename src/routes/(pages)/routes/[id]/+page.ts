import { error } from '@sveltejs/kit';
import atlas from 'virtual:atlas';

export const entries = () => atlas.routes.map(({ id }) => ({ id }));

export function load({ params }: { params: { id: string } }): { id: string } {
	if (!atlas.routes.some(({ id }) => id === params.id)) error(404, `There is no route “${params.id}”.`);
	return { id: params.id };
}
