import { Flex, Result } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ProblemNotice } from '../../ui/problem-notice';
import { useNarrow } from '../../ui/use-phone';
import { useMay } from '../sign-in';
import { BreakdownPanel } from './breakdown-panel';
import { LedgerEmpty } from './ledger-empty';
import { LedgerHead } from './ledger-head';
import { LedgerList } from './ledger-list';
import { LedgerTools } from './ledger-tools';
import { LedgerViews } from './ledger-views-bar';
import { conditionsIn, type LedgerQuery, queryIn, searchOf } from './ledger-query';
import { useLedger } from './use-ledger';
import './ledger.css';

/** The hazard ledger: one store, many views, each of them an address. */
export function LedgerPage() {
  const { t } = useTranslation();
  const mayRead = useMay('hazard.read');
  return mayRead ? <Ledger /> : <Result status="403" title={<h1>{t('ledger.noRight')}</h1>} />;
}

/** The query in the address, and the way to change it. Another dimension of the panel is kept as it is. */
function useAsked(): readonly [LedgerQuery, (query: LedgerQuery) => void] {
  const [search, setSearch] = useSearchParams();
  const ask = (query: LedgerQuery): void => {
    const next = searchOf(query);
    const by = search.get('by');
    if (by !== null) next.set('by', by);
    setSearch(next);
  };
  return [queryIn(search), ask];
}

function Ledger() {
  const [query, ask] = useAsked();
  const [asked, setAsked] = useState(0);
  const found = useLedger(query, asked);
  return (
    <div className="ledger">
      <LedgerHead
        count={found.data?.count}
        asOf={found.data?.asOf}
        isReading={found.isFetching && !found.isFetchingNextPage}
        query={query}
        onReload={() => setAsked(asked + 1)}
      />
      <LedgerViews query={query} />
      <LedgerTools query={query} onAsk={ask} rows={found.data?.rows ?? []} />
      <Flex className="ledger-body" gap={16}>
        <Side query={query} onAsk={ask} />
        <Main found={found} query={query} asked={asked} onClear={() => ask({})} />
      </Flex>
    </div>
  );
}

/** The breakdown stands beside the list where there is room for both. */
function Side({
  query,
  onAsk,
}: {
  readonly query: LedgerQuery;
  readonly onAsk: (query: LedgerQuery) => void;
}) {
  const { t } = useTranslation();
  if (useNarrow()) return null;
  return (
    <aside className="ledger-side" aria-label={t('ledger.by.title')}>
      <BreakdownPanel query={query} onAsk={onAsk} />
    </aside>
  );
}

interface MainProps {
  readonly found: ReturnType<typeof useLedger>;
  readonly query: LedgerQuery;
  readonly asked: number;
  readonly onClear: () => void;
}

function Main({ found, query, asked, onClear }: MainProps) {
  const rows = found.data?.rows ?? [];
  const address = searchOf(query).toString();
  const isEmpty = found.isSuccess && !found.isPlaceholderData && rows.length === 0;
  return (
    <div className="ledger-main">
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {isEmpty ? (
        <LedgerEmpty isNarrowed={conditionsIn(query) > 0} onClear={onClear} />
      ) : (
        <LedgerList
          key={`${address} ${asked}`}
          listKey={address}
          rows={rows}
          isFirst={found.isPending}
          hasMore={found.hasNextPage}
          isReadingMore={found.isFetchingNextPage}
          onMore={() => void found.fetchNextPage()}
        />
      )}
    </div>
  );
}
