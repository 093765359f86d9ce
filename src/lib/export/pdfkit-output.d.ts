/** Not among the library's types yet. */
declare module 'pdfkit/output' {
	/** Everything a document writes until it ends. */
	export function toBlob(document: PDFKit.PDFDocument): Promise<Blob>;
}
