import { CloudUploadOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { secondOf } from '../../ui/time';
import { usePhone } from '../../ui/use-phone';
import { useMay } from '../sign-in';
import { DownloadButton } from './download-button';
import { conditionsOf, type LedgerQuery, searchOf } from './ledger-query';
import { useFacets } from './use-ledger';

/** Bytes of one row in a workbook of the ledger, seen over many rows; only the bar of an export needs it. */
const BYTES_A_ROW = 130;
/** Bytes of a workbook without rows. */
const BYTES_OF_ALL = 6_000;

interface Props {
  readonly count: string | undefined;
  readonly asOf: string | undefined;
  readonly isReading: boolean;
  readonly query: LedgerQuery;
  readonly onReload: () => void;
}

/** Title, how many, of when, and what one can do with the whole of it. */
export function LedgerHead({ count, asOf, isReading, query, onReload }: Props) {
  const { t } = useTranslation();
  const mayImport = useMay('import.run');
  const isPhone = usePhone();
  return (
    <div className="ledger-head">
      <h1>{t('ledger.title')}</h1>
      <span role="status" className="ledger-count">
        {count !== undefined && t('ledger.count', { total: count })}
        {asOf !== undefined && <span className="quiet"> · {t('ledger.asOf', { time: secondOf(asOf) })}</span>}
      </span>
      <Button icon={<ReloadOutlined spin={isReading} />} onClick={onReload} aria-label={t('ledger.reload')}>
        {isPhone ? null : t('ledger.reload')}
      </Button>
      <span className="ledger-head-end">
        {mayImport && (
          <Link to="/imports">
            <CloudUploadOutlined /> {t('ledger.import')}
          </Link>
        )}
        <ExportButton query={query} isEmpty={count === '0'} />
      </span>
    </div>
  );
}

/** Exactly what the filter lists, as a workbook. */
function ExportButton({ query, isEmpty }: { readonly query: LedgerQuery; readonly isEmpty: boolean }) {
  const { t } = useTranslation();
  const may = useMay('hazard.export');
  const facets = useFacets(query, may);
  if (!may) return null;
  const rows = facets.data?.facets
    .find(({ name }) => name === 'stage')
    ?.values.reduce((sum, { count }) => sum + count, 0);
  return (
    <DownloadButton
      key={searchOf(query).toString()}
      url={`/api/hazards/export?${searchOf(conditionsOf(query))}`}
      fileName={`${t('ledger.title')}.xlsx`}
      label={rows === undefined ? t('ledger.export') : t('ledger.exportRows', { rows })}
      expectedBytes={rows === undefined ? undefined : BYTES_OF_ALL + rows * BYTES_A_ROW}
      disabled={isEmpty}
    />
  );
}
