import type { GridSheet } from './grid';
import { SheetView } from './grid';
import { labelsOf } from './header';
import { splitItems } from './items';
import type { LedgerCandidate } from './reading';
import { saysNoHazard } from './row-kind';
import { plain } from './text';

const NUMBERED = /^\s*(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]?\s?[、.．)）]|[①-⑳])/u;
const RESPONSIBLE = /[(（]\s*(?:整改)?(?:责任|牵头|督办|主管)(?:单位|部门)\s*[:：]\s*([^()（）]+)[)）]/u;
const PAGE = /^(附件|附表)\s?\d*$|本页共|第\s?\d+\s?页|共\s?\d+\s?页/u;
const LETTER = /^(请|各|现将|根据|按照|为|以上|上述|特此|联系|落款|抄送)/u;

/**
 * A list without headings, as attached to a supervision notice: a line that names a unit, numbered lines below it.
 * Nothing of it is imported; the lines are offered to a person.
 */
export function findCandidates(sheet: GridSheet): LedgerCandidate[] {
  const view = new SheetView(sheet);
  const labels = view.rowNumbers.reduce((sum, row) => sum + labelsOf(view, row).length, 0);
  // Several cells to a row are a table or a form, not a list of lines.
  if (labels > view.rowNumbers.length * 1.3) return [];
  const lines = linesOf(view);
  const candidates: LedgerCandidate[] = [];
  let unit = '';
  let inherited: readonly string[] = [];
  lines.forEach((line, at) => {
    if (PAGE.test(plain(line.text)) || saysNoHazard(line.text)) return;
    if (isHeadingLine(line, lines[at + 1], unit)) {
      unit = plain(line.text.replace(RESPONSIBLE, ''));
      inherited = responsibleOf(line.text);
      return;
    }
    if (unit === '' || LETTER.test(plain(line.text))) return;
    for (const text of partsOf(line.text)) {
      const own = responsibleOf(text);
      candidates.push({
        sheet: sheet.name,
        row: line.row,
        unit,
        responsible: own.length > 0 ? own : inherited,
        text: plain(
          text
            .replace(RESPONSIBLE, '')
            .replace(NUMBERED, '')
            .replace(/[;；]$/u, ''),
        ),
      });
    }
  });
  return candidates;
}

interface Line {
  readonly row: number;
  readonly text: string;
  /** True when an empty row stands above it. */
  readonly apart: boolean;
}

function linesOf(view: SheetView): Line[] {
  return view.rowNumbers.flatMap((row, at) => {
    const text = labelsOf(view, row)
      .map((label) => label.text)
      .join(' ');
    return plain(text) === ''
      ? []
      : [{ row, text, apart: at === 0 || row - (view.rowNumbers[at - 1] ?? 0) > 1 }];
  });
}

/** A short line without a number and without a sentence, followed directly by another line. */
function isHeadingLine(line: Line, next: Line | undefined, unit: string): boolean {
  const words = plain(line.text.replace(RESPONSIBLE, ''));
  if (NUMBERED.test(line.text) || !next || next.row - line.row > 1) return false;
  if (!line.apart && unit !== '' && !NUMBERED.test(next.text)) return false;
  return words.length <= 30 && !/[。；;,，]/u.test(words) && !LETTER.test(words);
}

function partsOf(text: string): readonly string[] {
  const numbered = splitItems(text);
  if (numbered.form === 'numbered') return numbered.items;
  const marks = [...text.matchAll(/(?:^|[;；])\s*\d{1,2}[.、．]/gu)];
  return marks.length > 1 ? text.split(/[;；]/u).filter((part) => plain(part) !== '') : [text];
}

function responsibleOf(text: string): readonly string[] {
  const match = RESPONSIBLE.exec(text);
  return match?.[1]
    ? match[1]
        .split(/[、,，;；]/u)
        .map((name) => plain(name))
        .filter((name) => name !== '')
    : [];
}
