import { ROLE_TITLES } from '#domain/authority';
import { type LadderStep, LADDER_DEEDS, parseLadder } from '#domain/deadline';
import type { ValueView } from '../../api';
import type { Term } from '../../i18n';

type Value = ValueView['value'];
export type Unit = NonNullable<ValueView['unit']>;

/** What words need of the page: names of units, words of yes and no, and titles in its language. */
export interface Words {
  readonly unit: (unit: Unit) => string;
  readonly flag: (value: boolean) => string;
  readonly offset: (amount: number, unit: string) => string;
  readonly say: Term;
}

const isRole = (text: string): text is keyof typeof ROLE_TITLES => Object.hasOwn(ROLE_TITLES, text);

/** Whom a ladder tells besides posts. */
const SELECTORS: Readonly<Record<string, string>> = { holder: '承办人', unitHead: '承办单位负责人' };

const titled = (text: string, { say }: Words): string => {
  if (isRole(text)) return say(ROLE_TITLES[text]);
  const selector = Object.hasOwn(SELECTORS, text) ? SELECTORS[text] : undefined;
  return selector === undefined ? text : say(selector);
};

/** A value of policy as lines an official reads: terms with their unit, posts by their names, ladders step by step. */
export function linesOf({ value, unit }: Pick<ValueView, 'value' | 'unit'>, words: Words): readonly string[] {
  if (typeof value === 'boolean') return [words.flag(value)];
  if (typeof value === 'number') return [unit === undefined ? String(value) : `${value} ${words.unit(unit)}`];
  if (typeof value === 'string') return [titled(value, words)];
  if (Array.isArray(value)) return listLines(value, words);
  return Object.entries(value).map(([name, part]) => `${titled(name, words)}：${partText(part, words)}`);
}

function listLines(value: readonly unknown[], words: Words): readonly string[] {
  const ladder = parseLadder(value as never);
  if (typeof ladder !== 'string') return ladder.map((step) => stepText(step, words));
  return value.map((part) => partText(part, words));
}

function partText(part: unknown, words: Words): string {
  if (typeof part === 'string') return titled(part, words);
  if (Array.isArray(part)) return part.map((one) => partText(one, words)).join('、');
  if (typeof part === 'object' && part !== null) return JSON.stringify(part);
  return typeof part === 'boolean' ? words.flag(part) : String(part);
}

function stepText({ id, offset, does, notify, notifyMajor = [] }: LadderStep, words: Words): string {
  const told = [...notify, ...notifyMajor].map((one) => titled(one, words)).join('、');
  return `${id}（${words.offset(offset.amount, offset.unit)}）${words.say(LADDER_DEEDS[does])} → ${told}`;
}

/** Groups of the table, by the first word of a key. */
const GROUPS = {
  filing: ['report', 'filing', 'classify', 'notify', 'order', 'transfer', 'visit'],
  rectify: ['rectify', 'plan', 'extend', 'resume', 'powerCut', 'recurrence', 'dispute'],
  review: ['review', 'closeout', 'result'],
  listing: ['listing', 'delisting', 'listed'],
  supervision: ['ladder', 'escalation', 'lamp'],
  meeting: ['meeting', 'assignment', 'joint'],
  purchase: ['tender', 'contract', 'procurement', 'pay', 'fund', 'budget', 'award'],
  handling: ['task', 'urge', 'takeBack', 'delegation', 'signer', 'vote', 'substitution', 'bulk', 'seat'],
  records: ['number', 'ledger', 'case', 'selfReport', 'majorReport', 'policy', 'policyChange', 'industry'],
  auth: ['auth', 'credential'],
  reading: ['dayReading'],
} as const;

export type Group = keyof typeof GROUPS | 'other';
export const GROUP_NAMES: readonly Group[] = [...(Object.keys(GROUPS) as Group[]), 'other'];

export function groupOf(topic: string): Group {
  const found = Object.entries(GROUPS).find(([, topics]) => (topics as readonly string[]).includes(topic));
  return (found?.[0] as Group | undefined) ?? 'other';
}

/** A value as it is typed: structures as JSON. */
export const typedOf = (value: Value): string =>
  typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);

/** JSON that a person typed; undefined where it is none. */
export function parsed(text: string): Value | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value === null ? undefined : (value as Value);
  } catch {
    return undefined;
  }
}
