import type { LedgerField } from './fields';
import type { RowUnit } from './reading';
import type { EnterpriseRegister } from './register';
import { hasRemark } from './register';
import { readCreditCode } from './credit-code';
import type { CreditCodeFault } from './credit-code';
import { readDay } from './day';
import { ENTERPRISE_NAME } from './meta';
import type { RowCells } from './row-cells';
import { plain } from './text';

export interface RowUnits {
  readonly unit: RowUnit;
  readonly responsibleUnits: readonly { readonly role: string; readonly name: string }[];
  readonly creditCode: string;
}

/** Who has to act, when several parties stand beside each other: the one nearest to the work. */
const ROLES = ['施工', '监理', '设计', '建设'];

/** The unit of a row, from its columns or from what stands around the table. */
export function readUnits(cells: RowCells): RowUnits {
  const creditCode = readCode(cells);
  const responsibleUnits = readResponsible(cells);
  const named = nameOf(cells, responsibleUnits);
  noteName(cells, named);
  return { unit: match(cells, named, creditCode), responsibleUnits, creditCode };
}

interface NamedUnit {
  readonly text: string;
  readonly raw: string;
  readonly source: RowUnit['source'];
  readonly heading: string;
}

function nameOf(cells: RowCells, responsible: RowUnits['responsibleUnits']): NamedUnit {
  const enterprise = cells.cell('enterprise');
  if (enterprise) return fromColumn(enterprise.cell.text, enterprise.column.leaf);
  const main = [...responsible].sort((a, b) => rank(a.role) - rank(b.role))[0];
  if (main) {
    const cell = cells.filled('responsibleUnit').find((filled) => plain(filled.cell.text) === main.name);
    return fromColumn(cell?.cell.text ?? main.name, cell?.column.leaf ?? cells.heading('responsibleUnit'));
  }
  const project = cells.cell('project');
  if (project) return fromColumn(project.cell.text, project.column.leaf);
  const checked = cells.cell('checkUnit');
  // 「检查单位」 is the inspecting side, unless it holds enterprises and nothing else names the inspected one.
  if (checked && ENTERPRISE_NAME.test(plain(checked.cell.text))) {
    cells.note('UNIT_FROM_HEADING', `单位取自“${checked.column.leaf}”列，请核对`, checked.column.leaf);
    return fromColumn(checked.cell.text, checked.column.leaf);
  }
  return aroundTable(cells);
}

const rank = (role: string): number => {
  const at = ROLES.findIndex((word) => role.includes(word));
  return at === -1 ? ROLES.length : at;
};

const fromColumn = (raw: string, heading: string): NamedUnit => ({
  text: plain(raw),
  raw,
  source: 'column',
  heading,
});

type Outside = readonly [string, RowUnit['source']];

/** Where else a unit may be named, the nearest to the row first. */
function outsideNames(cells: RowCells): readonly Outside[] {
  const { around, chosenUnit, fallbackUnit } = cells.facts;
  const pair = cells.row.fields.enterprise ?? cells.row.fields.responsibleUnit ?? '';
  const names: readonly Outside[] = [
    [cells.row.section, 'section'],
    [pair, 'meta'],
    [around.unit ?? '', 'meta'],
    [chosenUnit, 'chosen'],
    [around.project ?? '', 'meta'],
    [fallbackUnit.text, fallbackUnit.source],
  ];
  return names.filter(([text]) => text !== '');
}

function aroundTable(cells: RowCells): NamedUnit {
  const [text, source] = outsideNames(cells)[0] ?? (['', 'none'] as const);
  noteOutside(cells, text, source);
  return { text, raw: text, source, heading: '' };
}

function noteOutside(cells: RowCells, text: string, source: RowUnit['source']): void {
  if (text !== '' && source !== 'chosen')
    cells.note('UNIT_FROM_HEADING', `单位“${text}”取自表外（抬头、题名或表名）`);
}

/** All responsible parties; a cell that holds a date belongs to another column. */
function readResponsible(cells: RowCells): RowUnits['responsibleUnits'] {
  const units: { role: string; name: string }[] = [];
  for (const { cell, column } of cells.filled('responsibleUnit')) {
    if (cell.kind === 'day' || readDay({ text: cell.text, kind: 'text' }).day !== null) {
      cells.note('CELL_SHIFTED', `单位列里是日期“${plain(cell.text)}”，疑似串列`, column.leaf);
      continue;
    }
    units.push({ role: column.leaf, name: plain(cell.text) });
  }
  return units;
}

function noteName(cells: RowCells, named: NamedUnit): void {
  if (named.text === '') {
    const columns: LedgerField[] = ['enterprise', 'responsibleUnit', 'project'];
    const heading = columns.map((field) => cells.heading(field)).find((words) => words !== '') ?? '';
    const severity = cells.facts.register && heading !== '' ? 'fail' : 'note';
    cells.problems.add(
      'UNIT_MISSING',
      heading === '' ? '台账没有写明单位，请选定单位' : '没有写单位',
      heading,
      severity,
    );
    return;
  }
  if (named.source !== 'column') return;
  if (named.raw !== named.raw.trim()) cells.note('UNIT_TRIMMED', '单位名前后有空格，已去除', named.heading);
  if (hasRemark(named.text)) cells.note('UNIT_ANNOTATED', `单位名带有注记“${named.text}”`, named.heading);
  for (const { cell, column } of cells.filled('responsibleUnit')) {
    const text = plain(cell.text);
    if (/联合体/u.test(text) || /[^\d][/、;；,，][^\d]/u.test(text))
      cells.note('UNIT_SEVERAL', `责任单位不止一家“${text}”`, column.leaf);
  }
}

const MATCHED: Readonly<Record<string, string>> = {
  alias: '别名',
  shortName: '简称',
  creditCode: '信用代码',
};

function match(cells: RowCells, named: NamedUnit, creditCode: string): RowUnit {
  const { register } = cells.facts;
  const base = { text: named.text, source: named.source };
  if (!register || named.text === '') return { ...base, match: null, nearest: [] };
  const found = register.find(named.text, creditCode === '' ? undefined : creditCode);
  if (found) {
    if (found.by !== 'name')
      cells.note(
        'UNIT_MATCHED',
        `“${named.text}”按${MATCHED[found.by] ?? ''}对应名录中的“${found.name}”`,
        named.heading,
      );
    return { ...base, match: found, nearest: [] };
  }
  const outside = named.heading === '' ? null : registered(cells, register);
  if (outside) return outside;
  const nearest = register.nearest(named.text);
  const hint = nearest.length > 0 ? `，名录中相近的有：${nearest.join('、')}` : '';
  cells.note('UNIT_NOT_IN_REGISTER', `单位“${named.text}”不在名录中${hint}`, named.heading);
  return { ...base, match: null, nearest };
}

/** A responsible department inside an enterprise is in no register: then the enterprise named around the table counts. */
function registered(cells: RowCells, register: EnterpriseRegister): RowUnit | null {
  const fromEnterprise = cells.cell('enterprise') !== null;
  for (const [text, source] of outsideNames(cells)) {
    if (fromEnterprise && source !== 'chosen') continue;
    const found = register.find(text);
    if (!found) continue;
    noteOutside(cells, text, source);
    return { text, source, match: found, nearest: [] };
  }
  return null;
}

const CODE_FAULTS: Readonly<
  Record<
    CreditCodeFault,
    readonly [
      'CREDIT_CODE_LOWER_CASE' | 'CREDIT_CODE_NUMERIC' | 'CREDIT_CODE_LENGTH' | 'CREDIT_CODE_WRONG',
      string,
    ]
  >
> = {
  lowerCase: ['CREDIT_CODE_LOWER_CASE', '含小写字母，按大写读'],
  registrationNumber: ['CREDIT_CODE_NUMERIC', '是 15 位数字，疑为旧注册号或被当作数值'],
  length: ['CREDIT_CODE_LENGTH', '应为 18 位'],
  characters: ['CREDIT_CODE_WRONG', '含不使用的字母（I、O、S、V、Z）或符号'],
  checkDigit: ['CREDIT_CODE_WRONG', '第 18 位校验码不符（GB 32100）'],
};

function readCode(cells: RowCells): string {
  const text = cells.text('creditCode');
  if (text === '') return '';
  const reading = readCreditCode(text);
  for (const fault of reading.faults) {
    const [code, detail] = CODE_FAULTS[fault];
    cells.note(
      code,
      `信用代码“${text}”${fault === 'length' ? `为 ${reading.code.length} 位，` : ''}${detail}`,
      cells.heading('creditCode'),
    );
  }
  return reading.code;
}
