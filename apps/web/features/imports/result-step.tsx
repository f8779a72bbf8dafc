import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportProgressView, ImportView } from '../../api';
import { ProblemNotice } from '../../ui/problem-notice';
import { ledgerHref } from '../ledger';
import { ResultFile, Rows } from './rows-step';
import { useFinished, useProgress } from './use-import';

/** How far a committed import is, and what came of it. */
export function ResultStep({ view }: { readonly view: ImportView }) {
  const { t } = useTranslation();
  const progress = useProgress(view.id);
  useFinished(view, progress.data);
  if (progress.isError)
    return <ProblemNotice error={progress.error} onRetry={() => void progress.refetch()} />;
  if (!progress.data) return null;
  const isDone = progress.data.status === 'finished';
  return (
    <>
      <p role="status" className="imports-ask">
        {isDone
          ? t('imports.result.done', { rows: progress.data.imported })
          : t('imports.result.running', { ...progress.data })}
      </p>
      <Progress
        percent={percentOf(progress.data)}
        status={isDone ? 'success' : 'active'}
        aria-label={t('imports.result.progress')}
      />
      <Counts progress={progress.data} />
      {!isDone && <p className="hint">{t('imports.result.leave')}</p>}
      <div className="imports-buttons">
        <Link to={ledgerHref(new URLSearchParams({ importId: view.id }).toString())}>
          {t('imports.result.ledger')}
        </Link>
        <ResultFile view={view} label={t('imports.result.file')} />
      </div>
      {isDone && progress.data.errors > 0 && (
        <section aria-labelledby="errors">
          <h2 id="errors">{t('imports.result.errors')}</h2>
          <Rows id={view.id} status="error" />
        </section>
      )}
    </>
  );
}

function Counts({ progress }: { readonly progress: ImportProgressView }) {
  const { t } = useTranslation();
  return (
    <dl className="imports-counts">
      {(['total', 'imported', 'alreadyThere', 'waiting', 'errors'] as const).map((name) => (
        <div key={name}>
          <dt>{t(`imports.result.${name}`)}</dt>
          <dd>{progress[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Whole percents of what is settled; a file without hazards is done. */
export const percentOf = ({ total, waiting }: Pick<ImportProgressView, 'total' | 'waiting'>): number =>
  total === 0 ? 100 : Math.floor(((total - waiting) / total) * 100);
