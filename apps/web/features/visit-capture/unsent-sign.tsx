import { CloudSyncOutlined } from '@ant-design/icons';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { openCapture, sendDue, sendNow, useCapture } from './capture';
import { unsentOf } from './draft';
import { installWorker } from './install-worker';
import './unsent-sign.css';
import './words';

/** The queue looks this often whether something is due. */
const LOOK_MS = 15_000;

interface Props {
  readonly personId: string;
  /** Whether the server knows who sits here; without that the queue waits. */
  readonly isSignedIn: boolean;
}

/** 「未上传 N 条 · 最早 3 天前」: always in sight of an expert, and what keeps the queue going. */
export function UnsentSign({ personId, isSignedIn }: Props) {
  const { t } = useTranslation();
  const visits = useCapture((all) => all.visits);
  const [now, look] = useState(() => Date.now());
  useEffect(() => {
    void openCapture(personId);
    installWorker();
  }, [personId]);
  useEffect(() => {
    const timer = window.setInterval(() => {
      look(Date.now());
      if (isSignedIn) void sendDue();
    }, LOOK_MS);
    return () => window.clearInterval(timer);
  }, [isSignedIn]);
  useEffect(() => {
    if (!isSignedIn) return;
    const back = (): void => void sendNow();
    back();
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [isSignedIn, personId]);
  const { count, days, refused } = unsentOf(visits, now);
  return (
    <div className={count > 0 ? 'unsent unsent-some' : 'unsent'} role="status">
      <Link to="/visit-capture">
        <CloudSyncOutlined aria-hidden />
        {count === 0
          ? t('capture.unsent.none')
          : days === 0
            ? t('capture.unsent.today', { count })
            : t('capture.unsent.days', { count, days })}
        {refused > 0 && <strong>{t('capture.unsent.refused', { count: refused })}</strong>}
      </Link>
    </div>
  );
}
