import { Empty, Result } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { useNarrow } from '../../ui/use-phone';
import { HazardChoices } from './hazard-choices';
import { type Parted, parted, useOwnEnterprise, useOwnHazards, useOwnTasks } from './use-enterprise';
import './enterprise.css';

/** Comes after the list of what there is, with its forms and the record. */
const HazardPanel = lazy(() => import('./hazard-panel').then((file) => ({ default: file.HazardPanel })));

/** What an enterprise must rectify, by when and why, with the ways to answer. */
export function EnterprisePage() {
  const { t } = useTranslation();
  const name = useOwnEnterprise();
  if (name === undefined) {
    return (
      <Result
        status="info"
        title={<h1>{t('enterprise.notOne')}</h1>}
        extra={<Link to="/ledger">{t('enterprise.toLedger')}</Link>}
      />
    );
  }
  return <Own name={name} />;
}

function Own({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  const hazards = useOwnHazards();
  const tasks = useOwnTasks();
  const error = hazards.error ?? tasks.error;
  return (
    <div className="page enterprise">
      <h1>{t('enterprise.title', { name })}</h1>
      {error && <ProblemNotice error={error} onRetry={() => void hazards.refetch()} />}
      {(hazards.isPending || tasks.isPending) && !error && <DelayedSkeleton />}
      {hazards.data && tasks.data && <Hazards parts={parted(hazards.data, tasks.data.items)} />}
    </div>
  );
}

function Hazards({ parts }: { readonly parts: Parted }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const isNarrow = useNarrow();
  const all = [...parts.todo, ...parts.waiting, ...parts.ended];
  const wanted = search.get('case') ?? undefined;
  const chosen = all.find(({ caseId }) => caseId === wanted) ?? (isNarrow ? undefined : all[0]);
  if (all.length === 0) return <Empty description={t('enterprise.none')} />;
  const list = (
    <HazardChoices parts={parts} chosen={chosen?.caseId} onChoose={(id) => setSearch({ case: id })} />
  );
  if (isNarrow) {
    return chosen ? (
      <Suspense fallback={<DelayedSkeleton />}>
        <HazardPanel key={chosen.caseId} row={chosen} onBack={() => setSearch({})} />
      </Suspense>
    ) : (
      list
    );
  }
  return (
    <div className="enterprise-columns">
      {list}
      {chosen && (
        <Suspense fallback={<DelayedSkeleton />}>
          <HazardPanel key={chosen.caseId} row={chosen} />
        </Suspense>
      )}
    </div>
  );
}
