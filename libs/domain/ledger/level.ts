import { plain, squeeze } from './text';

/** The ledger's word in its normal form; 较大 is a word of ledgers that the Opinion does not know. */
export type LedgerLevel = '一般' | '较大' | '重大';
/** The Opinion's levels: 一般, 重大, 挂牌督办. */
export type HazardLevel = 'general' | 'major' | 'listed';

export type LevelFault =
  'outOfScale' | 'withoutScale' | 'scaleConflict' | 'colour' | 'notInOpinion' | 'unknown';

export interface LevelReading {
  readonly level: HazardLevel | null;
  readonly ledgerLevel: LedgerLevel | null;
  readonly fault: LevelFault | null;
}

/** What a sheet says its own figures mean: 「1级为重大隐患，2级为突出隐患，3级为一般隐患」. */
export type LevelScale = ReadonlyMap<string, string>;

const WORDS = '重大|较大|特别重大|突出|严重|一般|轻微|较小|低|中|高|挂牌督办|挂牌';
const TOKEN = '[1-5]|[一二三四五]|IV|I{1,3}|V|[A-D]';
const FORWARD = new RegExp(
  `(?<![\\d\\w表件第])(${TOKEN})\\s*(?:级|类|档)?\\s*(?:隐患)?\\s*(?:[“"])?\\s*(?:为|是|指|代表|表示|即|对应|[:=—–(-]+)\\s*[“"]?(${WORDS})`,
  'gu',
);
/** 「1重大 2一般」, as short as a heading writes it; one alone could be anything. */
const ADJACENT = /(?<![\d\w表件第])([1-5])\s?-?\s?(重大|较大|一般)/gu;
const BACKWARD = new RegExp(
  `(${WORDS})(?:事故|安全)?(?:隐患)?\\s*(?:为|是|=|填|写|:|\\()\\s*[“"]?(${TOKEN})(?:级|类|[”")]|(?![\\w.、]))`,
  'gu',
);

const SAME: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  I: '1',
  II: '2',
  III: '3',
  IV: '4',
  V: '5',
};

const token = (text: string): string => SAME[text.toUpperCase()] ?? text.toUpperCase();

/** Collects the definitions that stand in titles, headings and footers of one sheet. */
export function readLevelScale(texts: readonly string[]): LevelScale {
  const scale = new Map<string, string>();
  for (const text of texts) {
    const line = plain(text);
    for (const match of line.matchAll(FORWARD)) scale.set(token(match[1] ?? ''), match[2] ?? '');
    const listed = [...line.matchAll(ADJACENT)];
    if (scale.size === 0 && new Set(listed.map((match) => match[1])).size > 1)
      for (const match of listed) scale.set(token(match[1] ?? ''), match[2] ?? '');
    for (const match of line.matchAll(BACKWARD))
      if (!scale.has(token(match[2] ?? ''))) scale.set(token(match[2] ?? ''), match[1] ?? '');
  }
  return scale;
}

const COLOUR = /^(红|橙|黄|蓝|绿)色?(风险|等级|预警|标|级)?$/u;
const LISTED =
  /^(?:[省市县区]级?)?(?:政府)?(?:重大)?(?:事故|安全)*(?:隐患)?\(?(?:[省市县区]级?)?(?:政府)?挂牌(?:督办)?\)?(?:的?(?:重大)?(?:事故)?隐患)?$/u;
const FULL_WORD =
  /^(一般|较大|重大|特别重大|突出|严重)(?:性)?(?:生产)?(?:安全|事故|消防|火灾|问题)*(?:生产)?(?:事故)?(?:隐患|问题)?(?:\(?(\d|[A-D]|[ivIV一二三四五]+)[级类]?\)?)?$/u;
const FIGURE =
  /^(?:隐患)?(\d|[A-Da-d]|[ivIV]{1,3}|[一二三四五])(?:级|类|档)?(?:隐患)?(?:\(?(一般|较大|重大)(?:事故|安全)*(?:隐患)?\)?)?$/u;

const nothing = (fault: LevelFault): LevelReading => ({ level: null, ledgerLevel: null, fault });

/** Reads one level cell by the sheet's own definition; a word outside it is not guessed. */
export function readLevel(text: string, scale: LevelScale): LevelReading {
  const cell = squeeze(text).replace(/[.。、,]+$/u, '');
  if (COLOUR.test(cell)) return nothing('colour');
  if (LISTED.test(cell)) return fromWord('挂牌督办');
  const word = FULL_WORD.exec(cell);
  if (word) return byWord(word[1] ?? '', word[2], scale);
  const figure = FIGURE.exec(cell);
  if (!figure) return nothing('unknown');
  if (figure[2]) return byWord(figure[2], figure[1], scale);
  if (scale.size === 0) return nothing('withoutScale');
  const meaning = scale.get(token(figure[1] ?? ''));
  return meaning === undefined ? nothing('outOfScale') : fromWord(meaning);
}

function byWord(word: string, figure: string | undefined, scale: LevelScale): LevelReading {
  const meaning = figure === undefined ? undefined : scale.get(token(figure));
  if (meaning !== undefined && meaning !== word) return nothing('scaleConflict');
  if (figure !== undefined && scale.size > 0 && meaning === undefined) return nothing('outOfScale');
  return fromWord(word);
}

function fromWord(word: string): LevelReading {
  if (word.includes('挂牌')) return { level: 'listed', ledgerLevel: '重大', fault: null };
  if (word === '重大') return { level: 'major', ledgerLevel: '重大', fault: null };
  if (word === '一般') return { level: 'general', ledgerLevel: '一般', fault: null };
  if (word === '较大') return { level: null, ledgerLevel: '较大', fault: 'notInOpinion' };
  return nothing('unknown');
}

/** The level that a heading or title states for all its rows; null when it names none or two. */
export function levelOfHeading(text: string): LevelReading | null {
  const words = squeeze(text).replace(/重大危险源|重大活动|重大节/gu, '');
  const listed = /挂牌督办/u.test(words);
  const major = /重大(生产安全|安全|火灾|消防)?(事故)?(问题)?隐患|重大(事故)?(隐患|问题)/u.test(words);
  const general = /一般(?!企业|单位)/u.test(words) && /隐患|问题/u.test(words);
  if (general && (major || listed)) return null;
  if (listed) return fromWord('挂牌督办');
  if (major) return fromWord('重大');
  return general ? fromWord('一般') : null;
}

const STATED =
  /(?<!不|非|未)(?:属于?|构成|判定(?:为|属)|认定(?:为|属)|定性为|确定为|列为|系|是)[^。;,]{0,16}?重大(?:生产安全|火灾|消防|安全)*(?:事故)?隐患/u;
const SPOKEN = /重大(?:的)?(?:安全|事故|消防)*隐患|重大(?:安全)?风险/u;
const DENIED = /(?:不属于?|不构成|未构成|非|不是)[^。;,]{0,16}?重大/u;

/** What a description says about its own level: a finding, mere speech, or nothing. */
export function levelInText(text: string): 'stated' | 'spoken' | null {
  const words = plain(text).replace(/重大危险源/gu, '');
  if (DENIED.test(words)) return null;
  if (STATED.test(words)) return 'stated';
  return SPOKEN.test(words) ? 'spoken' : null;
}
