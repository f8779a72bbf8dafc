import { Alert, Button, Layout } from 'antd';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Route, Routes } from 'react-router';
import type { Who } from '../../transport/who';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { CapturePage, PATHS } from './pages';
import { UnsentSign } from './unsent-sign';
import './words';

/** The server is asked again this often whether it is back. */
const ASK_MS = 10_000;

interface Props {
  readonly who: Who;
  readonly onRetry: () => unknown;
}

/** Without network an expert has the capture page and nothing else; the rest comes back with the network. */
export function OfflineDoor({ who, onRetry }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    const ask = (): void => void onRetry();
    const timer = window.setInterval(ask, ASK_MS);
    window.addEventListener('online', ask);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', ask);
    };
  }, [onRetry]);
  return (
    <Layout className="shell">
      <Layout.Header className="header">
        <span className="brand">{t('app.name')}</span>
        <span className="header-end">{who.name}</span>
      </Layout.Header>
      <UnsentSign personId={who.personId} isSignedIn={false} />
      <Layout.Content role="main" className="content">
        <Alert
          type="warning"
          banner
          title={t('capture.offline')}
          action={<Button onClick={() => void onRetry()}>{t('app.retry')}</Button>}
        />
        <Suspense fallback={<DelayedSkeleton />}>
          <Routes>
            <Route path={PATHS.all} element={<CapturePage />} />
            <Route path={PATHS.one} element={<CapturePage />} />
            <Route path="*" element={<Navigate to={PATHS.all} replace />} />
          </Routes>
        </Suspense>
      </Layout.Content>
    </Layout>
  );
}
