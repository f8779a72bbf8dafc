import { ExclamationCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { dayIn } from '../../ui/time';
import type { HazardView } from '../../api';

/** By when, and how late it is; when it is over, since when. */
export function RowDue({ row }: { readonly row: HazardView }) {
  const { t } = useTranslation();
  if (!row.open) {
    const day = endedOn(row);
    return <span>{day === undefined ? '—' : t('ledger.endedOn', { day })}</span>;
  }
  return (
    <>
      <span>{row.dueOn ?? t('ledger.noDue')}</span>
      {row.overdue && (
        <small className="late">
          <ExclamationCircleFilled /> {t('ledger.late', { days: row.daysOverdue })}
        </small>
      )}
    </>
  );
}

/** The day something ended, as the ledger tells it. */
const endedOn = ({ history, originalClosedOn, closedAt }: HazardView): string | undefined =>
  history ? originalClosedOn : closedAt === undefined ? undefined : dayIn(closedAt);
