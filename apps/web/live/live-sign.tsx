import { DisconnectOutlined, LinkOutlined, SyncOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { secondOf } from '../ui/time';
import { type LiveState, POLL_MS, useLiveState } from './use-live';

const SIGNS: Readonly<Record<LiveState, ReactNode>> = {
  on: <LinkOutlined />,
  connecting: <SyncOutlined />,
  polling: <DisconnectOutlined />,
};

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

/** When the network went away; nothing while it is there. */
function useOfflineSince(): string | undefined {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  const [since, setSince] = useState<string>();
  useEffect(() => setSince(isOnline ? undefined : secondOf(new Date())), [isOnline]);
  return since;
}

/** Says in words whether the page follows what happens, and what it does instead. */
export function LiveSign() {
  const { t } = useTranslation();
  const state = useLiveState((live) => live.state);
  const since = useOfflineSince();
  const words =
    since === undefined
      ? t(`app.live.${state}`, { seconds: POLL_MS / 1_000 })
      : t('app.live.off', { time: since });
  const isWell = state === 'on' && since === undefined;
  return (
    <span role="status" className={isWell ? 'live live-well' : 'live live-troubled'}>
      <span aria-hidden="true">{SIGNS[since === undefined ? state : 'polling']}</span>
      <span className={isWell ? 'wide-words' : undefined}>{words}</span>
    </span>
  );
}
