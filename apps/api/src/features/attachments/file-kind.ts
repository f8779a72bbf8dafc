/** Files that may be evidence, with what they are served as. */
export const FILE_KINDS = {
  jpg: { mime: 'image/jpeg', title: 'JPG 图片' },
  png: { mime: 'image/png', title: 'PNG 图片' },
  webp: { mime: 'image/webp', title: 'WebP 图片' },
  pdf: { mime: 'application/pdf', title: 'PDF 文件' },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    title: 'Word 文件',
  },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', title: 'Excel 文件' },
} as const satisfies Record<string, { mime: string; title: string }>;
export type FileKind = keyof typeof FILE_KINDS;

/** Bytes that must be seen before a file can be told by its beginning. */
export const HEAD_BYTES = 16;

const JPG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PDF = Buffer.from('%PDF-');
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

const startsWith = (head: Buffer, magic: Buffer): boolean => head.subarray(0, magic.length).equals(magic);

const isWebp = (head: Buffer): boolean =>
  head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP';

/** What a file is by its first bytes, whatever its name says; `zip` may be a document of Office, or may not. */
export function kindOfHead(head: Buffer): Exclude<FileKind, 'docx' | 'xlsx'> | 'zip' | undefined {
  if (startsWith(head, JPG)) return 'jpg';
  if (startsWith(head, PNG)) return 'png';
  if (isWebp(head)) return 'webp';
  if (startsWith(head, PDF)) return 'pdf';
  return startsWith(head, ZIP) ? 'zip' : undefined;
}

const WORD_PART = 'word/document.xml';
const EXCEL_PART = 'xl/workbook.xml';
const MACRO_PART = 'vbaProject.bin';
const OVERLAP = Math.max(WORD_PART.length, EXCEL_PART.length, MACRO_PART.length) - 1;

/** Looks for the names of the parts of an Office document; a container lists them unpacked. */
export class OfficeParts {
  private tail = '';
  private readonly seen = new Set<string>();

  scan(chunk: Buffer): void {
    const text = this.tail + chunk.toString('latin1');
    for (const part of [WORD_PART, EXCEL_PART, MACRO_PART]) if (text.includes(part)) this.seen.add(part);
    this.tail = text.slice(-OVERLAP);
  }

  /** Nothing for a container that is neither, that claims to be both, or that carries macros. */
  kind(): 'docx' | 'xlsx' | undefined {
    const [isWord, isExcel] = [this.seen.has(WORD_PART), this.seen.has(EXCEL_PART)];
    if (this.seen.has(MACRO_PART) || isWord === isExcel) return undefined;
    return isWord ? 'docx' : 'xlsx';
  }
}
