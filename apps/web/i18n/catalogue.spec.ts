import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROLE_TITLES } from '#domain/authority';
import { HAZARD_MOTIONS, HAZARD_NODES, MEASURE_TITLES, SUPERVISION_TITLES } from '#domain/hazard';
import { PROCESS_WORDS } from '#domain/process';
import { HANDLING_ACTS } from '#domain/task';
import { consequenceKey } from '../features/act/consequence';
import { FORMS } from '../features/act/form-specs';
import { en, terms } from './en';
import { zhCn as first } from './zh-cn';
import { late } from './zh-cn/late';

const zhCn = { ...first, ...late };

const WEB = resolve(import.meta.dirname, '..');
const SKIPPED = ['api', 'i18n', 'public', 'node_modules'];

function* keysOf(tree: object, path: string[] = []): Generator<string> {
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'object' && value !== null) yield* keysOf(value as object, [...path, name]);
    else yield [...path, name].join('.');
  }
}

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.includes(entry.name)) yield* sources(path);
    } else if (/(?<!\.spec)\.tsx?$/.test(entry.name)) yield readFileSync(path, 'utf8');
  }
}

const TEXT = [...sources(WEB)].join('\n');
const KEYS = [...keysOf(zhCn)];
/** The first words of keys; what else looks like `a.b` in the sources is no key. */
const FEATURES = Object.keys(zhCn);

/** Keys written out, and the beginnings of those put together while the page runs. */
const written = new Set(
  [...TEXT.matchAll(/['"`](\w+(?:\.\w+)+)['"`]/g)].flatMap(([, key]) => (key === undefined ? [] : [key])),
);
const beginnings = [...TEXT.matchAll(/[`](\w+(?:\.\w+)*\.)\$\{/g)].flatMap(([, key]) =>
  key === undefined ? [] : [key],
);

const isPlural = (key: string): boolean => /_(one|other)$/.test(key);
const isUsed = (key: string): boolean =>
  written.has(key) ||
  beginnings.some((beginning) => key.startsWith(beginning)) ||
  (isPlural(key) && written.has(key.replace(/_\w+$/, '')));
const isKey = (text: string): boolean => FEATURES.includes(text.split('.')[0] ?? '');

describe('the catalogues of words', () => {
  it('say the same things in Chinese and in English', () => {
    expect([...keysOf(en)].toSorted()).toEqual(KEYS.toSorted());
  });

  it('have a sentence for every key a screen names', () => {
    const branches = new Set(
      KEYS.flatMap((key) => key.split('.').map((_word, at, words) => words.slice(0, at + 1).join('.'))),
    );
    expect([...written].filter(isKey).filter((key) => !branches.has(key))).toEqual([]);
    expect(
      beginnings.filter(isKey).filter((beginning) => !KEYS.some((key) => key.startsWith(beginning))),
    ).toEqual([]);
  });

  it('have no sentence that no screen says', () => {
    expect(KEYS.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('leave no blank in a sentence unfilled on one side only', () => {
    const blanks = (tree: object, key: string): readonly string[] => {
      const words: unknown = key
        .split('.')
        .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], tree);
      return [...String(words).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted();
    };
    expect(KEYS.filter((key) => blanks(zhCn, key).join() !== blanks(en, key).join())).toEqual([]);
  });
});

interface Said {
  readonly title: string;
  readonly consequence: string;
  readonly evidence?: readonly { readonly title: string }[];
}

const saidBy = (words: string | Said): readonly string[] =>
  typeof words === 'string'
    ? [words]
    : [words.title, words.consequence, ...(words.evidence ?? []).map(({ title }) => title)];

const tables = [ROLE_TITLES, MEASURE_TITLES, SUPERVISION_TITLES].flatMap((table): readonly string[] =>
  Object.values(table),
);
const procedures = Object.values(PROCESS_WORDS).flatMap((process) => [
  process.title,
  ...Object.values(process.stages),
  ...Object.values(process.overlays ?? {}),
  ...Object.values(process.levels ?? {}),
  ...Object.values(process.motions).flatMap(saidBy),
  ...Object.values(process.nodes).flatMap(({ title, outcomes }) => [
    title,
    ...Object.values(outcomes).flatMap(saidBy),
  ]),
]);

const apiDocument = JSON.parse(readFileSync(resolve(WEB, '../api/openapi.json'), 'utf8')) as {
  readonly 'x-forms': Readonly<Record<string, string>>;
  readonly 'x-terms': readonly string[];
};

describe('the words of the procedure', () => {
  it('are known in English, every title of the rules and every word of the forms', () => {
    const all = new Set([...tables, ...procedures, ...apiDocument['x-terms']]);
    expect([...all].filter((title) => !Object.hasOwn(terms, title))).toEqual([]);
  });

  it.each(
    Object.entries(HAZARD_NODES).flatMap(([node, row]) =>
      Object.keys(row.outcomes).map((act) => ({ node, act })),
    ),
  )('say what follows from $node/$act before it is done', ({ node, act }) => {
    expect(consequenceKey(node, act)).not.toBe('act.consequence.other');
  });

  it.each([...HANDLING_ACTS, 'return'])('say what follows from %s before it is done', (act) => {
    expect(consequenceKey('classify', act)).not.toBe('act.consequence.other');
  });

  it.each(Object.keys(HAZARD_MOTIONS))('say what follows from the motion %s before it is put in', (act) => {
    expect(consequenceKey('case', act)).not.toBe('act.consequence.other');
  });
});

describe('the forms of the workbench', () => {
  it('know every form that the API attaches to an act', () => {
    const wanted = Object.entries(apiDocument['x-forms']).filter(([act]) => /^(\*|hazard)\//.test(act));
    expect(
      [...new Set(wanted.map(([, form]) => form))].filter((form) => !Object.hasOwn(FORMS, form)),
    ).toEqual([]);
  });
});
