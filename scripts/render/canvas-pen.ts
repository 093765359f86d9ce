/**
 * Draws on a canvas of Skia's: letters by the outlines of the app's own type, so that no machine's fonts
 * matter.
 */
import { Path2D, type Canvas, type Image, type SKRSContext2D } from '@napi-rs/canvas';
import { outline, placedRuns } from '../../src/lib/export/pdf/letters';
import type { PdfFonts } from '../../src/lib/export/pdf/pdf-fonts';
import { hatchLines, type Outline, type Paint, type Pen, type Words } from '../../src/lib/export/sheet/draw';
import type { Size } from '../../src/lib/export/sheet/presets';
import type { Point } from '../../src/lib/map/scene/scene';
import type { Hatch, Stroke } from '../../src/lib/map/symbology/paint';

export class CanvasPen implements Pen {
	readonly #context: SKRSContext2D;
	readonly #fonts: PdfFonts;
	/** By their data URLs. */
	readonly #images: ReadonlyMap<string, Image>;
	/** Where it draws, for a hatch to fill. */
	#room: Size;

	/** @param density pixels to a px @param images every one that is drawn, by its data URL */
	constructor(canvas: Canvas, density: number, fonts: PdfFonts, images: ReadonlyMap<string, Image>) {
		this.#context = canvas.getContext('2d');
		this.#context.scale(density, density);
		this.#context.imageSmoothingQuality = 'high';
		this.#fonts = fonts;
		this.#images = images;
		this.#room = { width: canvas.width / density, height: canvas.height / density };
	}

	within([x, y]: Point, size: Size, draw: () => void): void {
		const [context, outer] = [this.#context, this.#room];
		this.#room = size;
		context.save();
		context.translate(x, y);
		context.beginPath();
		context.rect(0, 0, size.width, size.height);
		context.clip();
		draw();
		context.restore();
		this.#room = outer;
	}

	shape(outlined: Outline, { fill, stroke, opacity, strokeFirst }: Paint): void {
		const context = this.#context;
		const path = pathOf(outlined);
		const rule = fill?.evenOdd ? 'evenodd' : 'nonzero';
		const filling = () => {
			if (!fill) return;
			context.globalAlpha = opacity * fill.opacity;
			if (typeof fill.colour === 'string') {
				context.fillStyle = fill.colour;
				context.fill(path, rule);
				return;
			}
			context.save();
			context.clip(path, rule);
			this.#hatch(fill.colour);
			context.restore();
		};
		context.save();
		if (!strokeFirst) filling();
		if (stroke) this.#stroke(path, stroke, opacity);
		if (strokeFirst) filling();
		context.restore();
	}

	picture(url: string, { width, height }: Size): void {
		this.#context.drawImage(this.#images.get(url)!, 0, 0, width, height);
	}

	words(words: Words): number {
		const { x, y, fill, opacity, angle, halo } = words;
		const { runs, width } = placedRuns(this.#fonts, words);
		const letters = new Path2D();
		for (const placed of runs) outline(letters, placed, words);
		const context = this.#context;
		context.save();
		context.translate(x, y);
		context.rotate((angle * Math.PI) / 180);
		context.globalAlpha = opacity;
		if (halo) {
			Object.assign(context, { strokeStyle: halo.colour, lineWidth: halo.width, lineJoin: 'round' });
			context.stroke(letters);
		}
		context.fillStyle = fill;
		context.fill(letters);
		context.restore();
		return width;
	}

	#stroke(path: Path2D, { colour, width, dash, cap, join, opacity }: Stroke, whole: number): void {
		const context = this.#context;
		context.globalAlpha = whole * opacity;
		Object.assign(context, { strokeStyle: colour, lineWidth: width, lineCap: cap, lineJoin: join });
		context.setLineDash([...dash]);
		context.stroke(path);
		context.setLineDash([]);
	}

	#hatch(hatch: Hatch): void {
		const lines = new Path2D();
		for (const [from, to] of hatchLines(hatch, { x: 0, y: 0, ...this.#room })) {
			lines.moveTo(...from);
			lines.lineTo(...to);
		}
		this.#context.strokeStyle = hatch.colour;
		this.#context.lineWidth = hatch.width;
		this.#context.stroke(lines);
	}
}

function pathOf(outlined: Outline): Path2D {
	const path = new Path2D(outlined.kind === 'path' ? outlined.d : undefined);
	if (outlined.kind === 'circle') path.arc(...outlined.at, outlined.radius, 0, 2 * Math.PI);
	if (outlined.kind === 'rect') {
		const { x, y, width, height } = outlined.box;
		path.roundRect(x, y, width, height, outlined.radius);
	}
	return path;
}
