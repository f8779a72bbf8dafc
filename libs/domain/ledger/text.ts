/** Text as people type it, made comparable. Nothing here changes what is stored: a cell keeps its own words. */

/** One line: full-width forms folded (NFKC), control characters and runs of blanks made one blank, ends trimmed. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u0000-\u001f\u007f\u200b-\u200f\ufeff]+/gu, ' ')
    .trim();
}

/** For headings and single words: as `plain`, without any blank, colon, asterisk or underline, in lower case. */
export function squeeze(text: string): string {
  return plain(text)
    .replace(/[\s:*_·"'“”]+/gu, '')
    .toLowerCase();
}

/** As `squeeze`, without bracketed remarks: 「执法检查（或复查）企业（场所）名称」 becomes 「执法检查企业名称」. */
export function bare(text: string): string {
  return squeeze(text).replace(/\([^()]*\)|\[[^[\]]*\]|【[^】]*】/gu, '');
}

/** Letters, digits and characters only: two texts that differ in punctuation alone are alike. */
export function likeness(text: string): string {
  const withoutResidue = text.normalize('NFKC').replace(/(^|[;。,\s])\d{1,2}、\s*/gu, '$1');
  return withoutResidue.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** Column number (1 = A) to its letters, as Excel shows them. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Letters to a column number; 0 when there are none. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) return 0;
    column = column * 26 + value;
  }
  return column;
}

const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 「十二」, 「二十」, 「一百二十」 or Arabic digits to a number below 1,000; null when it is neither. */
export function readNumeral(text: string): number | null {
  if (/^\d+$/u.test(text)) return Number(text);
  if (!/^[零〇一二两三四五六七八九十百]+$/u.test(text)) return null;
  let total = 0;
  let digit: number | null = null;
  for (const mark of text) {
    if (mark === '十' || mark === '百') {
      total += (digit ?? 1) * (mark === '十' ? 10 : 100);
      digit = null;
    } else digit = CHINESE_DIGITS[mark] ?? 0;
  }
  return total + (digit ?? 0);
}

/** 「二〇二四」 digit by digit, as years are written. */
export function readChineseYear(text: string): number | null {
  if (!/^[零〇一二三四五六七八九]{4}$/u.test(text)) return null;
  return [...text].reduce((year, mark) => year * 10 + (CHINESE_DIGITS[mark] ?? 0), 0);
}
