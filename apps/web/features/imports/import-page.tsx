import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import type { ImportView } from '../../api';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { minuteOf } from '../../ui/time';
import { ColumnsStep } from './columns-step';
import { ImportSteps, type Step } from './import-steps';
import { Refused } from './refused';
import { ResultStep } from './result-step';
import { RowsStep } from './rows-step';
import { useImport } from './use-import';
import './imports.css';
import './words';

/** What was read of a file, and the way from there into the ledger. */
export function ImportPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const found = useImport(id);
  return (
    <div className="page imports">
      <h1>{t('imports.title')}</h1>
      {found.isPending && <DelayedSkeleton />}
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <Steps view={found.data} />}
    </div>
  );
}

/** The step an import is at; while it is a dry run one may go back to the columns. */
export function stepOf(
  { status, verdict }: Pick<ImportView, 'status' | 'verdict'>,
  wanted: string | null,
): Step {
  if (status === 'finished') return 'result';
  if (status === 'committed') return 'commit';
  if (status === 'refused' || verdict === 'needsUnit' || wanted === 'columns') return 'columns';
  return 'rows';
}

function Steps({ view }: { readonly view: ImportView }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const step = stepOf(view, search.get('step'));
  const isCommitted = step === 'commit' || step === 'result';
  return (
    <>
      <ImportSteps current={step} />
      <p className="imports-file">
        {t('imports.read', { name: view.fileName, time: minuteOf(view.createdAt) })}
        {!isCommitted && (
          <>
            {' · '}
            <Link to="/imports">{t('imports.file.another')}</Link>
          </>
        )}
      </p>
      {step === 'columns' && view.refusal && <Refused view={view} refusal={view.refusal} />}
      {step === 'columns' && view.tables.length > 0 && (
        <ColumnsStep key={view.createdAt} view={view} onDone={() => setSearch({ step: 'rows' })} />
      )}
      {step === 'rows' && <RowsStep view={view} onColumns={() => setSearch({ step: 'columns' })} />}
      {isCommitted && <ResultStep view={view} />}
    </>
  );
}
