import { Alert, Button, Result } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { knownWho, type Who } from '../../transport/who';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { openCapture, useCapture } from './capture';
import { StartForm } from './start-form';
import { VisitList } from './visit-list';
import { VisitSheet } from './visit-sheet';
import './capture.css';
import './words';

/** 现场检查: visits written down on the spot, on this device first. */
export function CapturePage() {
  const { t } = useTranslation();
  const who = knownWho();
  if (who === undefined) return <Result status="info" title={<h1>{t('capture.notExpert')}</h1>} />;
  return <Own who={who} />;
}

function Own({ who }: { readonly who: Who }) {
  const { t } = useTranslation();
  const { id } = useParams();
  const { isReady, fault, visits } = useCapture();
  const { personId } = who;
  useEffect(() => void openCapture(personId), [personId]);
  if (!isReady) return <DelayedSkeleton />;
  const visit = visits.find((one) => one.id === id);
  return (
    <div className="page capture">
      {fault !== undefined && (
        <Alert type="error" showIcon title={t('capture.noStore')} description={fault} />
      )}
      {id === undefined && <All who={who} />}
      {id !== undefined && visit && <VisitSheet key={visit.id} visit={visit} who={who} />}
      {id !== undefined && !visit && (
        <Result
          status="info"
          title={<h1>{t('capture.gone')}</h1>}
          extra={
            <Link to="/visit-capture">
              <Button>{t('capture.back')}</Button>
            </Link>
          }
        />
      )}
    </div>
  );
}

function All({ who }: { readonly who: Who }) {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('capture.title')}</h1>
      <p className="hint">{t('capture.hint')}</p>
      <StartForm who={who} />
      <VisitList />
    </>
  );
}
