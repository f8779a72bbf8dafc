import { posix } from 'node:path';

import { attribute, decodeXml } from './xml-scanner';
import type { XmlListener } from './xml-scanner';
import type { ZipContainer } from './zip-container';

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Path inside the container. */
  readonly target: string;
}

/** The relations of a part; targets may be written relative to it or from the root. */
async function readRelations(zip: ZipContainer, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const relations: Relation[] = [];
  await zip.scan(posix.join(folder, '_rels', `${posix.basename(part)}.rels`), {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const target = attribute(attributes, 'Target') ?? '';
      const path = target.startsWith('/')
        ? target.slice(1)
        : posix.join(folder === '.' ? '' : folder, target);
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        type: attribute(attributes, 'Type') ?? '',
        target: path,
      });
    },
    text() {},
    close() {},
  });
  return relations;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export interface WorkbookParts {
  readonly sheets: readonly WorkbookSheet[];
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** Finds the parts of a workbook through its relations; null when the container holds none. */
export async function readWorkbook(zip: ZipContainer): Promise<WorkbookParts | null> {
  const root = await readRelations(zip, '');
  const workbook =
    root.find((relation) => relation.type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  if (!zip.has(workbook)) return null;
  const relations = await readRelations(zip, workbook);
  const sheets: WorkbookSheet[] = [];
  let date1904 = false;
  await zip.scan(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = /^(1|true)$/u.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const relation = relations.find((candidate) => candidate.id === attribute(attributes, 'id'));
      if (!relation?.type.endsWith('/worksheet')) return;
      const state = attribute(attributes, 'state') ?? 'visible';
      sheets.push({
        name: attribute(attributes, 'name') ?? '',
        hidden: state !== 'visible',
        part: relation.target,
      });
    },
    text() {},
    close() {},
  });
  const target = (ending: string): string | null =>
    relations.find((relation) => relation.type.endsWith(ending))?.target ?? null;
  return { sheets, date1904, sharedStrings: target('/sharedStrings'), styles: target('/styles') };
}

/** Shared strings; readings in another script (`rPh`) are no part of the text. */
export async function readSharedStrings(zip: ZipContainer, part: string | null): Promise<string[]> {
  const strings: string[] = [];
  if (part === null) return strings;
  let current = '';
  let inText = false;
  let phonetic = false;
  await zip.scan(part, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === 'si') strings.push(decodeXml(current));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}

/** How the number in a cell is shown, as far as its meaning depends on it. */
export type NumberLook = 'day' | 'percent' | 'plain';

/** One look per cell style index. */
export async function readNumberLooks(zip: ZipContainer, part: string | null): Promise<NumberLook[]> {
  const formats = new Map<number, string>();
  const looks: NumberLook[] = [];
  if (part === null) return looks;
  let inCellFormats = false;
  const listener: XmlListener = {
    open(name, attributes) {
      if (name === 'numFmt')
        formats.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats)
        looks.push(lookOf(Number(attribute(attributes, 'numFmtId') ?? 0), formats));
    },
    text() {},
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  };
  await zip.scan(part, listener);
  return looks;
}

/** Built-in formats that show a day (ECMA-376 part 1, 18.8.30, with the East Asian ones). */
const DAY_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

function lookOf(id: number, formats: ReadonlyMap<number, string>): NumberLook {
  const code = formats.get(id);
  if (code === undefined) return DAY_FORMATS.has(id) ? 'day' : id === 9 || id === 10 ? 'percent' : 'plain';
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./gu, '').toLowerCase();
  if (bare.includes('%')) return 'percent';
  const month = bare.includes('m') && !/[hs]/u.test(bare);
  return /[yd]/u.test(bare) || month ? 'day' : 'plain';
}

/** Cells on which pictures are anchored. */
export async function readPictures(
  zip: ZipContainer,
  sheetPart: string,
): Promise<{ row: number; column: number }[]> {
  const pictures: { row: number; column: number }[] = [];
  for (const relation of await readRelations(zip, sheetPart)) {
    if (!relation.type.endsWith('/drawing')) continue;
    const anchor = { row: 0, column: 0, picture: false, inFrom: false, field: '' };
    await zip.scan(relation.target, {
      open(name) {
        if (/^(one|two)CellAnchor$/u.test(name)) anchor.picture = false;
        else if (name === 'from') anchor.inFrom = true;
        else if (name === 'pic') anchor.picture = true;
        anchor.field = name;
      },
      text(text) {
        if (!anchor.inFrom) return;
        if (anchor.field === 'row') anchor.row = Number(text) + 1;
        if (anchor.field === 'col') anchor.column = Number(text) + 1;
      },
      close(name) {
        if (name === 'from') anchor.inFrom = false;
        if (/^(one|two)CellAnchor$/u.test(name) && anchor.picture)
          pictures.push({ row: anchor.row, column: anchor.column });
        anchor.field = '';
      },
    });
  }
  return pictures;
}
