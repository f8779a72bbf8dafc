import { BarChartOutlined, FilterOutlined } from '@ant-design/icons';
import { Button, Drawer, Select } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { useNarrow } from '../../ui/use-phone';
import { BreakdownPanel } from './breakdown-panel';
import { FilterTags } from './filter-tags';
import { changed, type LedgerQuery, searchOf, type Sort, SORTS } from './ledger-query';
import type { HazardView } from '../../api';
import { SavedViews } from '../views';
import { SearchBox } from './search-box';

/** The fields come with their own part of the program, when somebody first narrows the list. */
const FilterFields = lazy(() => import('./filter-fields').then((file) => ({ default: file.FilterFields })));

interface Props {
  readonly query: LedgerQuery;
  readonly onAsk: (query: LedgerQuery) => void;
  readonly rows: readonly HazardView[];
}

/** Search, order, and every condition; what is set stands below in words. */
export function LedgerTools({ query, onAsk, rows }: Props) {
  const { t } = useTranslation();
  const isNarrow = useNarrow();
  const [opened, open] = useState<'filter' | 'by'>();
  return (
    <>
      <div className="ledger-tools" role="search">
        <SearchBox words={query.q ?? ''} onSearch={(q) => onAsk(changed(query, { q }))} />
        <Select<Sort>
          className="ledger-sort"
          aria-label={t('ledger.sort.title')}
          value={query.sort ?? SORTS[0]}
          options={SORTS.map((value) => ({ value, label: t(`ledger.sort.${value}`) }))}
          onChange={(sort) => onAsk(changed(query, { sort: sort === SORTS[0] ? undefined : sort }))}
        />
        <Button icon={<FilterOutlined />} onClick={() => open('filter')}>
          {t('ledger.filter.title')}
        </Button>
        <SavedViews list="hazards" path="/ledger" search={searchOf(query).toString()} />
        {isNarrow && (
          <Button icon={<BarChartOutlined />} onClick={() => open('by')}>
            {t('ledger.by.title')}
          </Button>
        )}
      </div>
      <FilterTags query={query} onAsk={onAsk} rows={rows} />
      <Drawer
        open={opened !== undefined}
        onClose={() => open(undefined)}
        title={opened === 'by' ? t('ledger.by.title') : t('ledger.filter.title')}
        size={400}
        styles={{ wrapper: { maxWidth: '100vw' } }}
      >
        {opened === 'by' && <BreakdownPanel query={query} onAsk={onAsk} />}
        {opened === 'filter' && <Fields query={query} onAsk={onAsk} />}
      </Drawer>
    </>
  );
}

const Fields = (props: Omit<Props, 'rows'>) => (
  <Suspense fallback={<DelayedSkeleton rows={8} />}>
    <FilterFields {...props} />
  </Suspense>
);
