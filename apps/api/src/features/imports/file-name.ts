const NAME_MAX = 120;
const FALLBACK_NAME = '台账';

/** A file's own name without folders, control characters and characters that turn text around. */
export function safeFileName(given: string): string {
  const base = given.split(/[\\/]/u).at(-1) ?? '';
  const clean = base
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[<>:"|?*]/gu, '_')
    .replace(/^\.+/u, '')
    .trim();
  const characters = [...clean];
  if (characters.length === 0) return FALLBACK_NAME;
  if (characters.length <= NAME_MAX) return clean;
  const [ending] = /\.[A-Za-z0-9]{1,8}$/u.exec(clean) ?? [''];
  return characters.slice(0, NAME_MAX - ending.length).join('') + ending;
}

/** A name as RFC 8187 writes it in a header. */
export const headerName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
