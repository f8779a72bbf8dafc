import { Button, Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useValueWords } from './condition-words';
import {
  changed,
  conditionsIn,
  FLAGS,
  type LedgerQuery,
  LISTS,
  type SpanName,
  SPANS,
  toggled,
} from './ledger-query';
import type { HazardView } from '../../api';
import { useFacets } from './use-ledger';

interface Props {
  readonly query: LedgerQuery;
  readonly onAsk: (query: LedgerQuery) => void;
  readonly rows: readonly HazardView[];
}

/** More values of one condition than these share a tag; it names the first of them. */
const MANY = 3;
const SHOWN = 2;

interface Condition {
  readonly key: string;
  readonly words: string;
  readonly without: LedgerQuery;
}

/** Every condition that is set, in words; each can be lifted by itself, or all at once. */
export function FilterTags({ query, onAsk, rows }: Props): ReactNode {
  const { t } = useTranslation();
  const conditions = useConditions(query, rows);
  if (conditionsIn(query) === 0) return null;
  return (
    <div className="ledger-tags" aria-label={t('ledger.filter.set')} role="group">
      {conditions.map(({ key, words, without }) => (
        <Tag key={key} variant="outlined">
          {words}
          <button
            type="button"
            className="tag-close"
            aria-label={t('ledger.filter.lift', { words })}
            onClick={() => onAsk(without)}
          >
            ×
          </button>
        </Tag>
      ))}
      <Button type="link" onClick={() => onAsk(query.sort === undefined ? {} : { sort: query.sort })}>
        {t('ledger.filter.clear')}
      </Button>
    </div>
  );
}

/** The values of lists; many of one condition share a tag. */
function useListConditions(query: LedgerQuery, rows: readonly HazardView[]): readonly Condition[] {
  const { t } = useTranslation();
  const facets = useFacets({});
  const wordsOf = useValueWords(facets.data, rows);
  return LISTS.flatMap((name): readonly Condition[] => {
    const values = query[name] ?? [];
    const title = t(`ledger.condition.${name}`);
    if (values.length > MANY) {
      const some = values.slice(0, SHOWN).map((value) => wordsOf(name, value));
      const words = t('ledger.filter.several', { title, some: some.join('、'), total: values.length });
      return [{ key: name, words, without: changed(query, { [name]: undefined }) }];
    }
    return values.map((value) => ({
      key: `${name} ${value}`,
      words: `${title}：${wordsOf(name, value)}`,
      without: toggled(query, name, value),
    }));
  });
}

function useConditions(query: LedgerQuery, rows: readonly HazardView[]): readonly Condition[] {
  const { t } = useTranslation();
  const lists = useListConditions(query, rows);
  const flags = FLAGS.filter((name) => query[name] !== undefined).map((name) => ({
    key: name,
    words: t(`ledger.flag.${name}.${query[name] === 'true' ? 'yes' : 'no'}`),
    without: changed(query, { [name]: undefined }),
  }));
  const spans = (Object.keys(SPANS) as SpanName[]).flatMap((span) => {
    const [from, to] = SPANS[span];
    if (query[from] === undefined && query[to] === undefined) return [];
    return [
      {
        key: span,
        words: `${t(`ledger.span.${span}`)}：${spanWords(query[from], query[to], t('ledger.span.to'))}`,
        without: changed(query, { [from]: undefined, [to]: undefined }),
      },
    ];
  });
  const words = (['q', 'importId', 'reportCaseId'] as const).flatMap((name) => {
    const value = query[name];
    if (value === undefined) return [];
    const shown = name === 'q' ? `${t('ledger.condition.q')}：${value}` : t(`ledger.condition.${name}`);
    return [{ key: name, words: shown, without: changed(query, { [name]: undefined }) }];
  });
  return [...words, ...lists, ...flags, ...spans];
}

/** 「2026-11-01 至 2026-11-24」, 「至 2026-11-24」, one day alone. */
export function spanWords(from: string | undefined, to: string | undefined, until: string): string {
  if (from !== undefined && from === to) return from;
  return [from ?? '', to === undefined ? until : `${until} ${to}`].join(' ').trim();
}
