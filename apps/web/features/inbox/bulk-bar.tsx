import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxItemView } from '../../api';

const BulkDialog = lazy(() => import('./bulk-dialog').then((file) => ({ default: file.BulkDialog })));

interface Props {
  readonly items: readonly InboxItemView[];
  readonly onClear: () => void;
}

/** Says how many are ticked and handles them together. */
export function BulkBar({ items, onClear }: Props) {
  const { t } = useTranslation();
  const [isOpen, open] = useState(false);
  if (items.length === 0) return null;
  const count = items.length;
  return (
    <div className="bulk-bar" role="region" aria-label={t('inbox.bulk.title')}>
      <span role="status">{t('inbox.bulk.bar', { count })}</span>
      <Button type="primary" onClick={() => open(true)}>
        {t('inbox.bulk.handle', { count })}
      </Button>
      <Button onClick={onClear}>{t('inbox.bulk.clear')}</Button>
      {isOpen && (
        <Suspense>
          <BulkDialog
            items={items}
            onClose={() => open(false)}
            onDone={() => {
              open(false);
              onClear();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
