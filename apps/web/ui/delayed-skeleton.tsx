import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What is there sooner needs no sign of waiting. */
const DELAY_MS = 300;

/** Grey lines in place of what is being read, after a moment. */
export function DelayedSkeleton({ rows = 6 }: { readonly rows?: number }) {
  const { t } = useTranslation();
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => show(true), DELAY_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div role="status" className="skeleton">
      <span className="sr-only">{t('app.loading')}</span>
      {shown && <Skeleton active title={false} paragraph={{ rows }} />}
    </div>
  );
}
