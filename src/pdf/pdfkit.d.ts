/** The part of pdfkit 0.20 that `paint.ts` uses; its published types describe an older version. */
declare module 'pdfkit' {
  export interface PDFReference {
    data: Record<string, unknown>;
    /** Whether the stream is still to be compressed. */
    compress: boolean;
    /** What the stream holds so far. */
    buffer: Uint8Array[];
    finalize(): void;
    write(chunk: Uint8Array | string): void;
    end(chunk?: Uint8Array | string): void;
  }
  export interface PDFOutlineItem {
    outlineData: Record<string, unknown>;
    children: PDFOutlineItem[];
    addItem(title: string, options: { pageNumber: number; top: number; fit?: boolean }): PDFOutlineItem;
  }
  export interface PDFPage {
    dictionary: PDFReference;
    fonts: Record<string, PDFReference>;
    readonly structParentTreeKey: number;
    write(chunk: Uint8Array | string): void;
  }
  export class PDFDocument {
    constructor(options: Record<string, unknown>);
    /** The catalogue of the file. */
    _root: PDFReference;
    page: PDFPage;
    info: Record<string, unknown>;
    outline: PDFOutlineItem;
    ref(data: Record<string, unknown>): PDFReference;
    addPage(options: { size: [number, number]; margin: number }): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    getStructTreeRoot(): PDFReference;
    getStructParentTree(): { get(key: number): PDFReference[] };
    file(bytes: Uint8Array, options: Record<string, unknown>): unknown;
    appendXML(xml: string): void;
    endMetadata(): void;
    read(): Uint8Array | null;
    push(chunk: Uint8Array | null): boolean;
    end(): void;
  }
}
