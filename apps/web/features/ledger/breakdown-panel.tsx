import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useTerm } from '../../i18n';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { changed, type LedgerQuery, type ListName, toggled } from './ledger-query';
import { useEnterprises, useFacets } from './use-ledger';
import { useState } from 'react';
import { SearchBox } from './search-box';

/** What the ledger can be looked at by. */
const DIMENSIONS = [
  'subdistrict',
  'industry',
  'department',
  'level',
  'enterprise',
  'agency',
  'stage',
] as const satisfies readonly ListName[];
type Dimension = (typeof DIMENSIONS)[number];

const isDimension = (name: string | null): name is Dimension => DIMENSIONS.some((one) => one === name);

interface Props {
  readonly query: LedgerQuery;
  readonly onAsk: (query: LedgerQuery) => void;
}

/** The ledger by one of its dimensions, with how many there are; a press narrows it to that line. */
export function BreakdownPanel({ query, onAsk }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('by');
  const by = isDimension(wanted) ? wanted : DIMENSIONS[0];
  const choose = (next: Dimension): void => {
    const changedSearch = new URLSearchParams(search);
    changedSearch.set('by', next);
    setSearch(changedSearch);
  };
  return (
    <div className="breakdown">
      <Select<Dimension>
        className="breakdown-by"
        aria-label={t('ledger.by.title')}
        value={by}
        options={DIMENSIONS.map((value) => ({ value, label: t(`ledger.by.${value}`) }))}
        onChange={choose}
      />
      {by === 'enterprise' ? (
        <Enterprises query={query} onAsk={onAsk} />
      ) : (
        <Lines by={by} query={query} onAsk={onAsk} />
      )}
    </div>
  );
}

/** Figures under every other condition: choosing one line does not empty the others. */
function Lines({ by, query, onAsk }: Props & { readonly by: Dimension }) {
  const { t } = useTranslation();
  const say = useTerm();
  const facets = useFacets(changed(query, { [by]: undefined }));
  if (facets.isPending) return <DelayedSkeleton />;
  if (facets.isError) return <ProblemNotice error={facets.error} onRetry={() => void facets.refetch()} />;
  const values = facets.data.facets.find(({ name }) => name === by)?.values ?? [];
  const chosen: readonly string[] = query[by] ?? [];
  return (
    <ul className="breakdown-lines">
      {values.map(({ id, name, count, overdue }) => (
        <li key={id ?? ''}>
          <button
            type="button"
            aria-pressed={id !== undefined && chosen.includes(id)}
            disabled={id === undefined}
            onClick={() => id !== undefined && onAsk(toggled(query, by, id))}
          >
            <span className="breakdown-name">{say(name)}</span>
            <span className="breakdown-count">{count}</span>
            <span className="breakdown-overdue">
              {overdue > 0 && t('ledger.by.overdue', { total: overdue })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** An enterprise is found by its name; the district has too many to list. */
function Enterprises({ query, onAsk }: Props) {
  const [text, look] = useState('');
  const found = useEnterprises(text);
  const chosen: readonly string[] = query.enterprise ?? [];
  return (
    <>
      <SearchBox words={text} onSearch={(words) => look(words ?? '')} />
      {found.isPending && <DelayedSkeleton />}
      {found.isError && <ProblemNotice error={found.error} />}
      <ul className="breakdown-lines">
        {(found.data ?? []).map(({ id, name, subdistrict }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={chosen.includes(id)}
              onClick={() => onAsk(toggled(query, 'enterprise', id))}
            >
              <span className="breakdown-name">{name}</span>
              <span className="breakdown-where">{subdistrict}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
