import { DownloadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/problem-notice';
import { type Arrived, download } from './download';
import './download.css';

interface Props {
  readonly url: string;
  readonly fileName: string;
  readonly label: string;
  /** Bytes the file will have by and by, as far as one can tell; without it only what has arrived is told. */
  readonly expectedBytes?: number | undefined;
  readonly disabled?: boolean;
  readonly type?: 'primary' | 'default';
}

type State =
  | { readonly kind: 'idle' | 'done' }
  | { readonly kind: 'running'; readonly arrived: Arrived }
  | { readonly kind: 'failed'; readonly error: unknown };

/** A guess never says that everything is there. */
const ALMOST = 99;
const MEGABYTE = 1_048_576;

const percentOf = ({ bytes }: Arrived, expected: number): number =>
  Math.min(ALMOST, Math.floor((bytes / expected) * 100));

/** One download at a time; leaving the page stops it. */
function useDownload(url: string, fileName: string) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  const stop = (): void => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);
  const start = (): void => {
    const control = new AbortController();
    running.current = control;
    const tell = (arrived: Arrived): void => setState({ kind: 'running', arrived });
    tell({ bytes: 0 });
    download(url, fileName, { signal: control.signal, tell }).then(
      () => setState({ kind: 'done' }),
      (error: unknown) => setState(control.signal.aborted ? { kind: 'idle' } : { kind: 'failed', error }),
    );
  };
  return { state, start, stop };
}

/** Fetches a file, says how far it is, and can be stopped. */
export function DownloadButton({
  url,
  fileName,
  label,
  expectedBytes,
  disabled = false,
  type = 'default',
}: Props) {
  const { t } = useTranslation();
  const { state, start, stop } = useDownload(url, fileName);
  const isRunning = state.kind === 'running';
  return (
    <div className="download">
      <Button type={type} icon={<DownloadOutlined />} onClick={start} disabled={disabled || isRunning}>
        {label}
      </Button>
      {isRunning && <Running arrived={state.arrived} expected={expectedBytes} onStop={stop} />}
      <span role="status" className="download-said">
        {state.kind === 'done' && t('ledger.download.done')}
      </span>
      {state.kind === 'failed' && <ProblemNotice error={state.error} onRetry={start} />}
    </div>
  );
}

interface RunningProps {
  readonly arrived: Arrived;
  readonly expected: number | undefined;
  readonly onStop: () => void;
}

function Running({ arrived, expected, onStop }: RunningProps) {
  const { t } = useTranslation();
  const megabytes = (arrived.bytes / MEGABYTE).toFixed(1);
  return (
    <div className="download-running">
      <Progress
        percent={expected === undefined ? ALMOST : percentOf(arrived, expected)}
        status="active"
        size="small"
        showInfo={false}
        aria-label={t('ledger.download.progress')}
      />
      <span>{t('ledger.download.arrived', { megabytes })}</span>
      <Button type="link" size="small" onClick={onStop}>
        {t('ledger.download.stop')}
      </Button>
    </div>
  );
}
