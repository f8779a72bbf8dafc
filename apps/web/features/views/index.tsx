import { StarOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedViewsProps } from './use-views';

const ViewsDialog = lazy(() => import('./views-dialog').then((file) => ({ default: file.ViewsDialog })));

/** Opens the views one has kept of a list, and keeps another. */
export function SavedViews(props: SavedViewsProps) {
  const { t } = useTranslation();
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button icon={<StarOutlined />} onClick={() => open(true)}>
        {t('views.title')}
      </Button>
      {isOpen && (
        <Suspense>
          <ViewsDialog {...props} onClose={() => open(false)} />
        </Suspense>
      )}
    </>
  );
}
