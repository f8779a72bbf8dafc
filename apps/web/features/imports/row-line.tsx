import { CloseCircleFilled, InfoCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportRowView } from '../../api';
import { useTerm } from '../../i18n';
import { Facts } from '../../ui/facts';
import { caseHref } from '../ledger';

/** One row of the file: where it stands, what is wrong and how badly, and the words of its cells. */
export function RowLine({ row }: { readonly row: ImportRowView }) {
  const { t } = useTranslation();
  const say = useTerm();
  const worstFirst = row.problems.toSorted((a, b) => weight(a.severity) - weight(b.severity));
  return (
    <li className="imports-row">
      <p className="imports-row-head">
        <strong>{t('imports.row.place', { sheet: row.sheet, row: row.row })}</strong>
        {row.item > 0 && <span>{t('imports.row.item', { item: row.item })}</span>}
        <span>{row.statusTitle}</span>
        {row.entryTitle !== undefined && <span>{say(row.entryTitle)}</span>}
        {row.caseId !== undefined && (
          <Link to={caseHref(row.caseId)}>{row.number ?? t('imports.row.open')}</Link>
        )}
      </p>
      {row.description !== undefined && <p>{row.description}</p>}
      {row.error !== undefined && <p className="fault">{row.error}</p>}
      <ul className="plain">
        {worstFirst.map(({ code, severity, message }) => (
          <li key={`${code} ${message}`} className={severity === 'fail' ? 'fault' : 'imports-note'}>
            {severity === 'fail' ? <CloseCircleFilled aria-hidden /> : <InfoCircleOutlined aria-hidden />}{' '}
            <strong>{t(`imports.severity.${severity}`)}</strong> {message}
          </li>
        ))}
      </ul>
      {row.cells.length > 0 && <Cells cells={row.cells} />}
    </li>
  );
}

/** The words as they stand in the file, column by column. */
function Cells({ cells }: Pick<ImportRowView, 'cells'>) {
  const { t } = useTranslation();
  return (
    <details className="fold">
      <summary>{t('imports.row.cells')}</summary>
      <Facts rows={cells.map(({ column, heading, text }) => [`${column} ${heading}`, text] as const)} />
    </details>
  );
}

const weight = (severity: 'note' | 'fail'): number => (severity === 'fail' ? 0 : 1);
