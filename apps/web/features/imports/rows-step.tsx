import { Alert, Button, Empty, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../api';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { DownloadButton } from '../ledger';
import { CommitButton } from './commit-button';
import { RowLine } from './row-line';
import { type RowStatus, useRows } from './use-import';

const SHOWN = ['failed', 'importable', 'skipped'] as const satisfies readonly RowStatus[];
type Shown = (typeof SHOWN)[number];

interface Props {
  readonly view: ImportView;
  readonly onColumns: () => void;
}

/** What the dry run made of the rows: those that cannot come in first, with the reason for each. */
export function RowsStep({ view, onColumns }: Props) {
  const { t } = useTranslation();
  const { counts, id } = view;
  const [status, show] = useState<Shown>(counts.failed > 0 ? 'failed' : 'importable');
  return (
    <>
      <dl className="imports-counts">
        {(['recognised', 'importable', 'failed', 'skipped'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`imports.counts.${name}`)}</dt>
            <dd>{counts[name]}</dd>
          </div>
        ))}
      </dl>
      {view.remarks.map((remark) => (
        <Alert key={remark} type="info" showIcon title={remark} />
      ))}
      <div className="imports-buttons">
        <CommitButton view={view} />
        <Button onClick={onColumns}>{t('imports.rows.columns')}</Button>
        <ResultFile view={view} label={t('imports.rows.file')} />
      </div>
      <Segmented<Shown>
        aria-label={t('imports.rows.show')}
        value={status}
        options={SHOWN.map((value) => ({ value, label: `${t(`imports.counts.${value}`)} ${counts[value]}` }))}
        onChange={show}
      />
      <Rows key={status} id={id} status={status} />
    </>
  );
}

/** Every row with its words, its outcome and its problems, as a workbook to mend and upload again. */
export function ResultFile({ view, label }: { readonly view: ImportView; readonly label: string }) {
  const { t } = useTranslation();
  return (
    <DownloadButton
      url={`/api/imports/${encodeURIComponent(view.id)}/result`}
      fileName={t('imports.rows.fileName')}
      label={label}
    />
  );
}

/** Rows of one outcome. */
export function Rows({ id, status }: { readonly id: string; readonly status: RowStatus }) {
  const { t } = useTranslation();
  const found = useRows(id, status);
  if (found.isPending) return <DelayedSkeleton />;
  if (found.isError) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  const rows = found.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('imports.rows.none')} />;
  return (
    <>
      <ol className="imports-rows">
        {rows.map((row) => (
          <RowLine key={row.position} row={row} />
        ))}
      </ol>
      {found.hasNextPage && (
        <Button onClick={() => void found.fetchNextPage()} loading={found.isFetchingNextPage}>
          {t('imports.rows.more')}
        </Button>
      )}
    </>
  );
}
