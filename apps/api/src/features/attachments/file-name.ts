import { FILE_KINDS, type FileKind } from './file-kind';

const NAME_MAX = 120;
const FALLBACK_NAME = '附件';
const ENDINGS: Readonly<Record<FileKind, readonly string[]>> = {
  jpg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
};

/**
 * The name a file is kept under: without folders, control characters and characters that turn text around, and with
 * the ending of what the file is.
 */
export function safeFileName(given: string, kind: FileKind): string {
  const base = given.split(/[\\/]/u).at(-1) ?? '';
  const clean = base
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[<>:"|?*;]/gu, '_')
    .trim();
  const ending = /\.([A-Za-z0-9]{1,8})$/u.exec(clean)?.[1]?.toLowerCase();
  const isRight = ending !== undefined && ENDINGS[kind].includes(ending);
  const stem = (isRight ? clean.slice(0, -(ending.length + 1)) : clean).replace(/^\.+/u, '').trim();
  const short = [...(stem === '' ? FALLBACK_NAME : stem)].slice(0, NAME_MAX).join('');
  return `${short}.${isRight ? ending : ENDINGS[kind][0]}`;
}

export const mimeOf = (kind: FileKind): string => FILE_KINDS[kind].mime;

/** A name as RFC 8187 writes it in a header. */
export const headerName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
