import type { LedgerField } from './fields';
import type { RowCells } from './row-cells';
import type { LedgerStatus, StatusQuestion } from './status';
import { isTick, readStatus } from './status';
import { plain } from './text';

/** What one cell says, and what its column asks. */
interface StatusWords {
  readonly field: LedgerField;
  readonly text: string;
  readonly heading: string;
}

interface Sighting {
  readonly status: LedgerStatus | null;
  readonly filled: boolean;
}

const SOURCES: readonly (readonly [LedgerField, StatusQuestion])[] = [
  ['closedFlag', 'closed'],
  ['status', 'rectified'],
  ['node', 'rectified'],
  ['disposal', 'rectified'],
  ['recheckResult', 'reviewed'],
  ['note', 'rectified'],
];

/** Where a row stands. 「是否销号」 outranks 「整改情况」; a remark counts only when it is a plain status word. */
export function readRowStatus(cells: RowCells, done: boolean): LedgerStatus | null {
  const ticked = tickedStatus(cells);
  if (ticked) return ticked;
  let filled = false;
  for (const [field, question] of SOURCES) {
    for (const { cell, column } of cells.filled(field)) {
      const words = { field, text: cell.text, heading: column.leaf };
      const sighting = sight(cells, words, statusQuestion(words, question));
      if (sighting.status) return sighting.status;
      filled ||= sighting.filled;
    }
  }
  return withoutWords(cells, done, filled);
}

/** 「销号情况」 asks whether it is closed only when it is answered with 是; its other words speak for themselves. */
function statusQuestion({ field, heading }: StatusWords, usual: StatusQuestion): StatusQuestion {
  return field === 'status' && /销号|闭环/u.test(heading) ? 'closed' : usual;
}

function tickedStatus(cells: RowCells): LedgerStatus | null {
  const done = isTick(cells.text('statusDone'));
  const open = isTick(cells.text('statusOpen'));
  if (done === open) return null;
  return done ? 'claimedDone' : 'notRectified';
}

function sight(cells: RowCells, said: StatusWords, question: StatusQuestion): Sighting {
  const { field, text, heading } = said;
  const words = plain(text);
  const reading = readStatus(text, question);
  const decides = field === 'status' || field === 'node' || field === 'closedFlag';
  if (reading.status === null) {
    if (!decides) return { status: null, filled: false };
    if (reading.fault === 'mixed') cells.note('STATUS_MIXED', `“${words}”前后不一，状态待核实`, heading);
    else if (question !== 'closed' || !/^(否|n|no|×)$/iu.test(words))
      cells.note('STATUS_UNKNOWN', `“${words}”不能识别为整改状态`, heading);
    return { status: null, filled: true };
  }
  if (!decides && !reading.sure) return { status: null, filled: false };
  // 「限时整改」 is how the authority proceeds; only 「当场纠正」 and the like tell where the hazard stands.
  noteForm(cells, said, reading.sure);
  return { status: reading.status, filled: true };
}

function noteForm(cells: RowCells, { field, text, heading }: StatusWords, sure: boolean): void {
  const words = plain(text);
  if (field === 'node') cells.note('STATUS_IS_NODE', `由流程节点“${words}”推得状态`, heading);
  else if (!sure) cells.note('STATUS_FROM_WORDS', `由“${words}”推得状态`, heading);
  else if (field === 'note' || field === 'disposal' || field === 'recheckResult')
    cells.note('STATUS_FROM_WORDS', `由“${words}”推得状态`, heading);
  if (/^[yn√×✓✗01]$/iu.test(words)) cells.note('STATUS_ABBREVIATED', `写作“${words}”`, heading);
  if (/^[ \u00a0\u3000]|[ \u00a0\u3000]$/u.test(text))
    cells.note('STATUS_TRIMMED', '状态前后有空格', heading);
}

function withoutWords(cells: RowCells, done: boolean, filled: boolean): LedgerStatus | null {
  const asked = cells.has('status') || cells.has('node') || cells.has('closedFlag');
  if (done && !asked) {
    cells.note('STATUS_FROM_DONE', '没有状态列，按已有完成日期视为已整改');
    return 'claimedDone';
  }
  if (!filled) {
    const heading = cells.heading('status') || cells.heading('node') || cells.heading('closedFlag');
    cells.note('STATUS_MISSING', asked ? `${heading}为空，状态待核实` : '本表没有整改状态', heading);
    if (/处置措施|处理措施/u.test(heading)) cells.note('DISPOSAL_MISSING', '处置措施为空', heading);
  }
  return null;
}
