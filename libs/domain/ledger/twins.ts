import type { SkippedRow } from './reading';
import type { DraftRow } from './read-row';
import { nameKey } from './register';
import { likeness } from './text';

/** Descriptions shorter than this are too general for a part of one to mean the whole of another. */
const TELLING_LENGTH = 12;

const place = (from: DraftRow, row: DraftRow): string =>
  from.sheet === row.sheet ? `第${row.row}行` : `工作表“${row.sheet}”第${row.row}行`;

/** What of a row is compared with others; made once for each, since a phrase may stand in hundreds of rows. */
interface Likened {
  readonly row: DraftRow;
  readonly text: string;
  readonly words: string;
  readonly place: string;
  readonly unit: string;
}

const likened = (row: DraftRow): Likened => ({
  row,
  text: likeness(row.description),
  words: row.description.trim(),
  place: likeness(row.place),
  unit: nameKey(row.unit.match?.name ?? row.unit.text),
});

/** Reports rows that are the same hazard as an earlier one. Nothing is removed: people decide. */
export function markTwins(rows: readonly DraftRow[]): void {
  const earlier = new Map<string, Likened[]>();
  for (const row of rows) {
    const own = likened(row);
    if (own.text === '') continue;
    const bucket = own.text.slice(0, TELLING_LENGTH);
    const known = earlier.get(bucket) ?? [];
    report(own, known);
    if (known.length < LOOKED_AT) known.push(own);
    earlier.set(bucket, known);
  }
}

/** A phrase that stands in hundreds of rows is boilerplate; comparing each with each would not end. */
const LOOKED_AT = 200;

type Likeness = 'duplicate' | 'suspected' | 'otherUnit';

function compare(own: Likened, other: Likened): Likeness | null {
  const [a, b] = [own.text, other.text];
  const contained = Math.min(a.length, b.length) >= TELLING_LENGTH && (a.startsWith(b) || b.startsWith(a));
  if (a !== b && !contained) return null;
  const samePlace = own.place === other.place;
  if (!samePlace && own.row.place !== '' && other.row.place !== '') return null;
  const sameDay = own.row.found === other.row.found;
  if (own.unit !== other.unit) return sameDay && samePlace && a.length >= TELLING_LENGTH ? 'otherUnit' : null;
  return a === b && sameDay && own.words === other.words ? 'duplicate' : 'suspected';
}

/** Tells of the first earlier row that is alike. */
function report(own: Likened, known: readonly Likened[]): void {
  for (const other of known) {
    const kind = compare(own, other);
    if (kind === null) continue;
    tell(own.row, other.row, kind);
    return;
  }
}

function tell(row: DraftRow, twin: DraftRow, kind: Likeness): void {
  const where = place(row, twin);
  if (kind === 'otherUnit') {
    row.source.note('SAME_TEXT_OTHER_UNIT', `与${where}描述相同、责任单位不同，分别登记`);
    return;
  }
  row.twinOf = { sheet: twin.sheet, row: twin.row };
  if (kind === 'duplicate') row.source.note('DUPLICATE', `与${where}重复`);
  else row.source.note('DUPLICATE_SUSPECTED', `与${where}疑似重复`);
  const ledger = (level: string | null): string => level ?? '待判定';
  if (row.ledgerLevel !== twin.ledgerLevel)
    row.source.note(
      'DUPLICATE_DIFFERS',
      `与${where}重复而级别不一致（${ledger(twin.ledgerLevel)}/${ledger(row.ledgerLevel)}）`,
    );
  if (row.status !== twin.status) row.source.note('DUPLICATE_DIFFERS', `与${where}重复而整改状态不一致`);
}

export interface Updated {
  readonly rows: readonly DraftRow[];
  readonly skipped: readonly SkippedRow[];
}

/** Rows with the same document number: the later is the later state of the same hazard, not another one. */
export function applyUpdates(rows: readonly DraftRow[]): Updated {
  const first = new Map<string, number>();
  const kept: DraftRow[] = [];
  const skipped: SkippedRow[] = [];
  for (const row of rows) {
    const key = row.documentNumber === '' ? '' : `${row.documentNumber}\u0000${likeness(row.description)}`;
    const at = key === '' ? undefined : first.get(key);
    const earlier = at === undefined ? undefined : kept[at];
    if (at === undefined || !earlier) {
      if (key !== '') first.set(key, kept.length);
      kept.push(row);
      continue;
    }
    kept[at] = merged(earlier, row);
    const message = `第${row.row}行：与${place(row, earlier)}编号相同（${row.documentNumber}），作为更新，不新增`;
    skipped.push({ sheet: row.sheet, row: row.row, reason: 'updateOfEarlierRow', message });
  }
  return { rows: kept, skipped };
}

/** What these problems say is about the state of the row, which the later row replaces. */
const OF_ITS_TIME = /^(STATUS_|DONE_|DEADLINE_PASSED|EXTENSION_|OWNER_|HANDLERS_)/u;

function merged(earlier: DraftRow, later: DraftRow): DraftRow {
  const { list } = earlier.source.problems;
  const lasting = list.filter((problem) => !OF_ITS_TIME.test(problem.code));
  const latest = later.source.problems.list.filter((problem) => OF_ITS_TIME.test(problem.code));
  list.splice(0, list.length, ...lasting, ...latest);
  earlier.source.note('UPDATED_BY_LATER_ROW', `按同一编号的${place(earlier, later)}更新状态`);
  return {
    ...earlier,
    status: later.status ?? earlier.status,
    level: later.level ?? earlier.level,
    ledgerLevel: later.ledgerLevel ?? earlier.ledgerLevel,
    deadline: later.deadline ?? earlier.deadline,
    done: later.done ?? earlier.done,
    recheck: later.recheck ?? earlier.recheck,
    closedOn: later.closedOn ?? earlier.closedOn,
    owner: later.owner === '' ? earlier.owner : later.owner,
    measure: later.measure === '' ? earlier.measure : later.measure,
  };
}
