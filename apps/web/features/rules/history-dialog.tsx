import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PolicyRowView } from '../../api';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { MarkTag, ValueText } from './value-text';
import { usePolicyHistory } from './use-rules';

interface Props {
  readonly row: PolicyRowView;
  readonly onClose: () => void;
}

/** What a row held in each version that changed it, latest first. */
export function HistoryDialog({ row, onClose }: Props) {
  const { t } = useTranslation();
  const { data, error } = usePolicyHistory(row.key);
  return (
    <Modal open title={t('rules.history.of', { title: row.title })} footer={null} onCancel={onClose}>
      {!data && !error && <DelayedSkeleton rows={3} />}
      {error && <ProblemNotice error={error} />}
      <ol className="open-tasks rules-history">
        {data?.map(({ version, row: then }) => (
          <li key={`${version.id} ${then.from}`}>
            <strong>{t('rules.history.from', { day: then.from })}</strong> <ValueText {...then} />
            <p className="hint">
              {then.source} <MarkTag mark={then.mark} />{' '}
              {version.changeCaseId === undefined ? (
                version.title
              ) : (
                <Link to={`/cases/${encodeURIComponent(version.changeCaseId)}`}>{version.title}</Link>
              )}
            </p>
          </li>
        ))}
      </ol>
    </Modal>
  );
}
