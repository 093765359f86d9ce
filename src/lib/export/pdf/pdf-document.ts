/** A document that carries its fonts and says what it is, tagged for screen readers. Sizes in points. */
import PDFDocument from 'pdfkit';
import type { PdfFonts } from './pdf-fonts';
import { registerFonts } from './pdf-text';

/** Points to a CSS px. */
export const POINTS = 72 / 96;

export interface About {
	readonly title: string;
	readonly subject: string;
	readonly author: string;
	readonly creator: string;
	readonly keywords?: string;
}

/** With one empty page of this size. */
export function openDocument(
	{ width, height }: { width: number; height: number },
	fonts: PdfFonts,
	{ title, subject, author, creator, keywords }: About
): PDFKit.PDFDocument {
	const doc = new PDFDocument({
		...{
			size: [width, height],
			margin: 0,
			pdfVersion: '1.7',
			lang: 'en',
			tagged: true,
			displayTitle: true,
			bufferPages: true
		},
		font: fonts.all[0].font as unknown as string,
		info: {
			Title: title,
			Subject: subject,
			Author: author,
			Creator: creator,
			...(keywords ? { Keywords: keywords } : {})
		}
	});
	registerFonts(doc, fonts);
	return doc;
}
