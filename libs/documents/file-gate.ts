import { open, stat } from 'node:fs/promises';

import { FileRefused } from './file-refused';
import type { LedgerLimits } from './limits';

/** A file as it was handed in: its bytes, or the path of a file on disk. */
export interface LedgerSource {
  readonly fileName: string;
  readonly content: Buffer | string;
}

export type FileKind = 'xlsx' | 'text';

const HEAD_BYTES = 4096;
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Tells what a file is by its first bytes; its name only helps to word the refusal. */
export async function admit(source: LedgerSource, limits: LedgerLimits): Promise<FileKind> {
  const { size, head } = await readHead(source);
  if (size === 0) throw new FileRefused('EMPTY_FILE', '文件是空的（0 字节），请重新选择文件。');
  if (size > limits.maxFileBytes)
    throw new FileRefused(
      'FILE_TOO_LARGE',
      `文件超过 ${Math.round(limits.maxFileBytes / 1024 / 1024)} MB，请拆分后再上传。`,
    );
  if (head.subarray(0, 8).equals(OLE)) throw await oldFormat(source);
  if (head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return 'xlsx';
  if (head.subarray(0, 2).toString('latin1') === 'PK') throw damaged();
  const text = head.toString('latin1').replace(/^(\u00ef\u00bb\u00bf)?\s*/u, '');
  if (/^%PDF|^\{\\rtf|^\u0089PNG|^\u00ff\u00d8\u00ff|^GIF8|^Rar!|^7z\u00bc/u.test(text))
    throw new FileRefused('NOT_A_SPREADSHEET', '这不是表格文件，请上传 .xlsx 或 .csv 台账。');
  if (/^<(!doctype|html|head|body|table|meta|style|\?xml|script|div)/iu.test(text))
    throw new FileRefused(
      'DISGUISED_HTML',
      '这实际是网页（系统导出的假 Excel），请用 Excel 打开后另存为 .xlsx 再上传。',
    );
  return 'text';
}

const damaged = (): FileRefused =>
  new FileRefused('DAMAGED_FILE', '文件已损坏，不能打开，请重新导出或用 Excel 打开后另存为 .xlsx 再上传。');

/** The old container holds Excel 97-2003, a password-protected .xlsx, or a Word file. */
async function oldFormat(source: LedgerSource): Promise<FileRefused> {
  const bytes =
    typeof source.content === 'string' ? await readPart(source.content, 0, 2 * 1024 * 1024) : source.content;
  const names = (word: string): boolean => bytes.includes(Buffer.from(word, 'utf16le'));
  if (names('EncryptedPackage')) return new FileRefused('ENCRYPTED', '文件有密码保护，请取消密码后再上传。');
  if (names('WordDocument'))
    return new FileRefused('NOT_A_SPREADSHEET', '这是 Word 文件，不是台账表格，请上传 .xlsx 或 .csv。');
  return new FileRefused('OLD_EXCEL', '这是 Excel 97-2003 格式（.xls），请另存为 .xlsx 后再导入。');
}

async function readHead(source: LedgerSource): Promise<{ size: number; head: Buffer }> {
  if (typeof source.content !== 'string')
    return { size: source.content.length, head: source.content.subarray(0, HEAD_BYTES) };
  const { size } = await stat(source.content);
  return { size, head: await readPart(source.content, 0, HEAD_BYTES) };
}

async function readPart(path: string, from: number, bytes: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(bytes);
    const { bytesRead } = await file.read(buffer, 0, bytes, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
