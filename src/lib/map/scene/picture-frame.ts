/** Where things stand on one picture of the map, px from its upper left corner. */
import svgpath from 'svgpath';
import type { Camera } from '../../view/state';
import { toWorld, UNITS, worldSize } from '../geometry/mercator';
import type { Xy } from '../geometry/simplify-line';
import { Viewport, type Size } from '../geometry/viewport';
import { levelOf } from './link-paths';
import type { Point } from './scene';

/** As SVG and canvas have them: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export class PictureFrame {
	readonly size: Size;
	readonly camera: Camera;
	/** That lines are simplified for. */
	readonly level: number;
	/** The upper left corner, px of the world at the camera's zoom. */
	readonly #corner: Point;

	/** @param camera straight down, north up, and within the region: what it shows is drawn as it is */
	constructor(camera: Camera, size: Size) {
		this.size = size;
		this.camera = camera;
		this.level = levelOf(camera.zoom);
		const { x, y } = new Viewport(camera, size).viewBox(worldSize(camera.zoom));
		this.#corner = [x, y];
	}

	at(position: readonly [longitude: number, latitude: number]): Point {
		const [x, y] = toWorld(position);
		return this.#placed([x, y], worldSize(this.camera.zoom));
	}

	/** From units of the static map. */
	ofUnits(point: Xy): Point {
		return this.#placed(point, worldSize(this.camera.zoom) / UNITS);
	}

	/** From px of the world at `level`. */
	ofLevel(line: readonly Xy[]): Point[] {
		const factor = 2 ** (this.camera.zoom - this.level);
		return line.map((point) => this.#placed(point, factor));
	}

	/** A path of SVG in units of the static map, in px of the picture. */
	path(d: string): string {
		const factor = worldSize(this.camera.zoom) / UNITS;
		return transformed(d, [factor, 0, 0, factor, -this.#corner[0], -this.#corner[1]]);
	}

	/** Whether a point is in the picture or within so many px of it. */
	isNear([x, y]: Point, reach: number): boolean {
		return x > -reach && y > -reach && x < this.size.width + reach && y < this.size.height + reach;
	}

	#placed = ([x, y]: Xy, factor: number): Point => [
		x * factor - this.#corner[0],
		y * factor - this.#corner[1]
	];
}

/** A path moved and scaled, in absolute steps and hundredths of a px. */
export const transformed = (d: string, matrix: Matrix): string =>
	svgpath(d)
		.abs()
		.matrix([...matrix])
		.round(2)
		.toString();

const hundredths = (px: number) => Math.round(px * 100) / 100;

/** A line as a path of SVG, in hundredths of a px. */
export function linePath(points: readonly Point[]): string {
	const steps = points.map(([x, y]) => `${hundredths(x)} ${hundredths(y)}`);
	return steps
		.map((step, index) =>
			index > 0 && step === steps[index - 1] && steps.length > 2 ? '' : `${index ? 'L' : 'M'}${step}`
		)
		.join('');
}
