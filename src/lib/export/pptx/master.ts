/**
 * The masters of a deck: a layout for each kind of slide, with places for title and text, whom the data
 * credits, and the slide's number.
 */
import type PptxGenJS from 'pptxgenjs';
import { creditsLine } from '../../report/imprint/credits';
import { CREDITS, inches, NUMBER, PAGES, SIZES, type PageName } from './page';
import { ROLE } from './palette';
import { LANGUAGE } from '../../atlas/language';
import { capital } from '../../report/format/case-text';

/** As PowerPoint lists it: "Map side". */
export const layoutName = (name: PageName): string => capital(name.replaceAll('-', ' '));

export function defineMasters(file: PptxGenJS, imprint: string): void {
	for (const name of Object.keys(PAGES) as PageName[]) {
		const { title, text } = PAGES[name];
		const place = (
			id: string,
			type: 'title' | 'body',
			box: typeof title,
			prompt: string,
			options: object
		) => ({
			placeholder: {
				options: {
					name: id,
					type,
					...inches(box),
					margin: 0,
					color: ROLE.ink,
					objectName: prompt,
					lang: LANGUAGE,
					fit: 'shrink',
					...options
				} as PptxGenJS.PlaceholderProps,
				text: prompt
			}
		});
		file.defineSlideMaster({
			title: layoutName(name),
			objects: [
				{ rect: { x: 0, y: 0, w: '100%', h: 6 / 72, fill: { color: ROLE.accent } } },
				place('title', 'title', title, 'Title', {
					bold: true,
					fontSize: PAGES[name].titles[0],
					valign: name.startsWith('title') ? 'bottom' : 'middle',
					align: 'left'
				}),
				...(text
					? [
							place('text', 'body', text, 'Text', {
								fontSize: PAGES[name].texts[0],
								valign: 'top',
								align: 'left'
							})
						]
					: []),
				{
					text: {
						text: creditsLine(imprint),
						options: {
							...inches(CREDITS),
							margin: 0,
							fontSize: SIZES.foot,
							color: ROLE.soft,
							valign: 'top',
							objectName: 'Credits'
						}
					}
				}
			],
			slideNumber: {
				...inches(NUMBER),
				fontSize: 9,
				color: ROLE.soft,
				align: 'right',
				margin: 0
			} as PptxGenJS.SlideNumberProps
		});
	}
}
