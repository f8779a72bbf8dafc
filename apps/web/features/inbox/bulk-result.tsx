import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BulkResultView, BulkView, InboxItemView } from '../../api';

interface Props {
  readonly items: readonly InboxItemView[];
  readonly result: BulkView;
  readonly onClose: () => void;
}

const WORDS = {
  done: 'inbox.bulk.ok',
  pending: 'inbox.bulk.pending',
  refused: 'inbox.bulk.refused',
} as const;

/** What became of each of several tasks. */
export function BulkResult({ items, result, onClose }: Props) {
  const { t } = useTranslation();
  const { done, refused, pending } = result;
  const words = t(pending > 0 ? 'inbox.bulk.resultPending' : 'inbox.bulk.result', { done, refused, pending });
  const titleOf = ({ id }: BulkResultView): string => items.find((item) => item.id === id)?.caseTitle ?? id;
  return (
    <div role="status">
      <Alert type={refused > 0 ? 'warning' : 'success'} showIcon title={words} />
      <ul className="bulk-rows">
        {result.results.map((one) => (
          <li key={one.id}>
            <span>{titleOf(one)}</span>
            <span>
              {t(WORDS[one.status])}
              {one.reason !== undefined && `：${one.reason}`}
            </span>
          </li>
        ))}
      </ul>
      <Button onClick={onClose}>{t('app.close')}</Button>
    </div>
  );
}
