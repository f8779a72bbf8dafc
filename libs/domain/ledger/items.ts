import { readNumeral } from './text';

export interface CellItems {
  /** The hazards of one cell, in its own words; nested lists carry their heading in front. */
  readonly items: readonly string[];
  /** numbered = counted by the cell itself; perhaps = only separated by semicolons or lines, not split. */
  readonly form: 'single' | 'numbered' | 'perhaps';
  /** A number that belongs to no list, left over from another text: 「……；3、 8.1米层」. */
  readonly residue: boolean;
}

type Family = 'chinese' | 'chineseBracket' | 'figure' | 'figureBracket' | 'circled';

interface Mark {
  readonly family: Family;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly lineStart: boolean;
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const PATTERNS: readonly (readonly [Family, RegExp])[] = [
  ['chinese', /(?<=^|[\n。；;，,：:\s])([一二三四五六七八九十]{1,3})\s?[、.．]/gu],
  ['chineseBracket', /(?<=^|[\n。；;，,：:\s])[（(]([一二三四五六七八九十]{1,3})[）)]、?/gu],
  ['figureBracket', /(?<=^|[\n。；;，,：:\s])[（(](\d{1,2})[）)][、.]?/gu],
  ['figure', /(?<=^|[\n。；;，,：:\s])(\d{1,2})\s?[、.．)）]/gu],
  ['circled', /([①-⑳])/gu],
];

/** Splits a cell that counts its own hazards; 「1.11号墩」 in a list is number 1 and 「11号墩」. */
export function splitItems(text: string): CellItems {
  const words = text.replace(/\r\n?/gu, '\n').trim();
  const marks = marksOf(words);
  const items = split(words, marks, '');
  if (items.length > 1) return { items, form: 'numbered', residue: false };
  const residue = marks.some((mark) => mark.family === 'figure' && mark.start > 0 && mark.value > 1);
  const parts = words.split(/[；;\n]/u).filter((part) => /[\p{L}\p{N}]{3,}/u.test(part));
  return { items: [words], form: parts.length > 1 ? 'perhaps' : 'single', residue };
}

function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const [family, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const figure = match[1] ?? '';
      const value = family === 'circled' ? CIRCLED.indexOf(figure) + 1 : (readNumeral(figure) ?? 0);
      const lineStart = start === 0 || /[\n：:。；;]\s*$/u.test(text.slice(Math.max(0, start - 4), start));
      // 「仅 2.5米」 in the middle of a sentence is a decimal, 「2.便道」 after a full stop is not.
      if (family === 'figure' && !lineStart && /[.．]$/u.test(match[0]) && /\d/u.test(text[end] ?? ''))
        continue;
      marks.push({ family, value, start, end, lineStart });
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** The list that starts first is the outer one; its parts may hold lists of another kind. */
function split(text: string, marks: readonly Mark[], heading: string): string[] {
  const list = outerList(marks);
  if (!list) return [join(heading, text)];
  const first = list[0];
  const preamble = first ? text.slice(0, first.start).trim() : '';
  const lead = join(heading, preamble);
  return list.flatMap((mark, index) => {
    const until = list[index + 1]?.start ?? text.length;
    const part = text.slice(mark.end, until);
    const inside = marks
      .filter((other) => other.start >= mark.end && other.start < until && other.family !== mark.family)
      .map((other) => ({ ...other, start: other.start - mark.end, end: other.end - mark.end }));
    return split(part.trim(), shifted(inside, part), lead);
  });
}

function shifted(marks: readonly Mark[], part: string): Mark[] {
  const lead = part.length - part.trimStart().length;
  return marks.map((mark) => ({ ...mark, start: mark.start - lead, end: mark.end - lead }));
}

function outerList(marks: readonly Mark[]): Mark[] | null {
  const families = [...new Set(marks.map((mark) => mark.family))];
  for (const family of families) {
    const list: Mark[] = [];
    for (const mark of marks) if (mark.family === family && mark.value === list.length + 1) list.push(mark);
    if (list.length > 1) return list;
  }
  return null;
}

function join(heading: string, text: string): string {
  const body = text.trim();
  if (heading === '') return body;
  if (body === '') return heading;
  return `${heading.replace(/[。；;，,：:.\s]+$/u, '')}：${body}`;
}
