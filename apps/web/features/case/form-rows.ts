import { LEVEL_TITLES, MEASURE_TITLES, SUPERVISION_TITLES } from '#domain/hazard';
import type { LabelKey } from '../act/form-specs';

/** Fields of forms that a reader of the record wants to see, with what they are called there. */
const LABELS: Readonly<Record<string, LabelKey>> = {
  description: 'description',
  place: 'place',
  advice: 'advice',
  level: 'level',
  levelBasis: 'levelBasis',
  industry: 'industry',
  noticeNo: 'noticeNo',
  documentNo: 'documentNo',
  letterNo: 'letterNo',
  dueOn: 'dueOn',
  kind: 'measure',
  reason: 'reason',
  goal: 'goal',
  method: 'method',
  resources: 'resources',
  people: 'people',
  schedule: 'schedule',
  safety: 'safety',
  statement: 'statement',
  spentFen: 'spent',
  sessionOn: 'sessionOn',
  finding: 'reviewFinding',
  summary: 'summary',
  text: 'progress',
  record: 'interviewRecord',
  to: 'extendTo',
  interimMeasures: 'interimMeasures',
  grounds: 'objection',
};

const WORDS: Readonly<Record<string, string>> = { ...LEVEL_TITLES, ...MEASURE_TITLES, ...SUPERVISION_TITLES };
const FEN_IN_YUAN = 100;

const inWords = (field: string, value: string | number): string => {
  if (field === 'spentFen') return (Number(value) / FEN_IN_YUAN).toFixed(2);
  return Object.hasOwn(WORDS, value) ? (WORDS[value] ?? '') : String(value);
};

/** What somebody filled in, for reading: words and numbers; ids and the server's own limits are left out. */
export function formRows(form: object | undefined): readonly (readonly [LabelKey, string])[] {
  return Object.entries(form ?? {}).flatMap(([field, value]: [string, unknown]) => {
    const label = Object.hasOwn(LABELS, field) ? LABELS[field] : undefined;
    const isPlain = typeof value === 'string' || typeof value === 'number';
    return label !== undefined && isPlain && value !== '' ? [[label, inWords(field, value)] as const] : [];
  });
}
