import type { LevelReading } from './level';
import { levelInText, readLevel } from './level';
import type { LedgerProblemCode } from './problems';
import type { RowCells } from './row-cells';
import { isTick } from './status';
import { plain } from './text';

type Level = Pick<LevelReading, 'level' | 'ledgerLevel'>;

const NONE: Level = { level: null, ledgerLevel: null };

const FAULTS: Readonly<Record<NonNullable<LevelReading['fault']>, readonly [LedgerProblemCode, string]>> = {
  outOfScale: ['LEVEL_OUT_OF_SCALE', '超出本表对级别的说明'],
  withoutScale: ['LEVEL_UNKNOWN', '本表没有说明这一写法的含义'],
  scaleConflict: ['LEVEL_UNKNOWN', '与本表对级别的说明不一致'],
  colour: ['LEVEL_IS_RISK_COLOUR', '是风险等级，不是隐患级别'],
  notInOpinion: ['LEVEL_NOT_IN_OPINION', '不在“一般、重大、挂牌督办”之内，待判定'],
  unknown: ['LEVEL_UNKNOWN', '不能识别，待判定'],
};

/** The level of a row by the sheet's own words; what is not certain stays open and is reported. */
export function readRowLevel(cells: RowCells, description: string): Level {
  const stated = statedLevel(cells);
  const inText = levelInText(description);
  if (inText === 'stated' && stated.level !== 'major' && stated.level !== 'listed') {
    const words = cells.text('level') || '空';
    cells.note(
      'LEVEL_CONFLICTS_TEXT',
      `正文称属重大事故隐患，级别列为“${words}”，级别待判定`,
      cells.heading('level'),
    );
    return NONE;
  }
  if (inText === 'spoken' && stated.ledgerLevel !== '重大')
    cells.note('LEVEL_CONFLICTS_TEXT', '正文提到“重大”，级别列不是重大，请核对', cells.heading('level'));
  return stated;
}

function statedLevel(cells: RowCells): Level {
  const ticked = tickedLevel(cells);
  if (ticked) return ticked;
  const found = cells.cell('level');
  if (!found) return headingLevel(cells);
  const words = plain(found.cell.text);
  const reading = readLevel(words, cells.facts.scale);
  if (reading.fault) {
    const [code, detail] = FAULTS[reading.fault];
    cells.note(code, `级别“${words}”${detail}`, found.column.leaf);
  }
  return { level: reading.level, ledgerLevel: reading.ledgerLevel };
}

function tickedLevel(cells: RowCells): Level | null {
  const general = isTick(cells.text('levelGeneral'));
  const major = isTick(cells.text('levelMajor'));
  if (general === major) return null;
  return major ? { level: 'major', ledgerLevel: '重大' } : { level: 'general', ledgerLevel: '一般' };
}

function headingLevel(cells: RowCells): Level {
  const reading = cells.facts.headingLevel;
  if (reading && !cells.has('level')) {
    cells.note('LEVEL_FROM_HEADING', `级别“${reading.ledgerLevel ?? ''}”取自题名或列名`);
    return { level: reading.level, ledgerLevel: reading.ledgerLevel };
  }
  cells.note('LEVEL_MISSING', cells.has('level') ? '级别为空' : '本表没有级别列', cells.heading('level'));
  return NONE;
}
