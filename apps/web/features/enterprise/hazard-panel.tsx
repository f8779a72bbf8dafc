import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CasePageView, HazardView } from '../../api';
import { useTerm } from '../../i18n';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { Facts } from '../../ui/facts';
import { ProblemNotice } from '../../ui/problem-notice';
import { Section } from '../../ui/section';
import { DeadlineWorking, Motions, TaskPanel } from '../act';
import { Timeline } from '../case/timeline';
import { useCase } from '../case/use-case';
import { caseHref, RowDue } from '../ledger';
import { useOwnTasks } from './use-enterprise';

/** The form of the claim comes with its own part of the program, when there is something to claim. */
const ReviewClaim = lazy(() => import('./review-claim').then((file) => ({ default: file.ReviewClaim })));

/** What an enterprise may ask for by itself; everything else on a case is not its to ask. */
const OWN_MOTIONS: readonly string[] = ['requestExtension', 'object', 'reportProgress', 'applyResume'];
/** The task of rectifying; a round and a qualifier may follow the name. */
const RECTIFY = /:rectify\b/;

interface Props {
  readonly row: HazardView;
  readonly onBack?: () => void;
}

/** One hazard before its enterprise: what and by when, why, what to do, and what has happened so far. */
export function HazardPanel({ row, onBack }: Props) {
  const { t } = useTranslation();
  const say = useTerm();
  const found = useCase(row.caseId);
  return (
    <article className="hazard-panel">
      {onBack && (
        <Button type="link" icon={<ArrowLeftOutlined />} onClick={onBack}>
          {t('enterprise.back')}
        </Button>
      )}
      <header>
        <h2>{row.description}</h2>
        <p className="case-tags">
          <Link to={caseHref(row.caseId)}>{row.number ?? t('enterprise.file')}</Link>
          <Tag>{say(row.levelTitle)}</Tag>
          <Tag color="blue">{say(row.stageTitle)}</Tag>
        </p>
        <p className="hazard-panel-due">
          <span>{t('enterprise.due')}</span>
          <RowDue row={row} />
        </p>
      </header>
      {found.isPending && <DelayedSkeleton />}
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <Answers row={row} page={found.data} />}
    </article>
  );
}

function Answers({ row, page }: { readonly row: HazardView; readonly page: CasePageView }) {
  const { t } = useTranslation();
  const motions = page.motions.filter(({ act }) => OWN_MOTIONS.includes(act));
  return (
    <>
      <OwnTasks caseId={row.caseId} openTasks={page.openTasks} />
      {row.open && motions.length > 0 && (
        <Section title={t('enterprise.ask')}>
          <Suspense fallback={<DelayedSkeleton rows={2} />}>
            <Motions caseId={row.caseId} motions={motions} openTasks={page.openTasks} />
          </Suspense>
        </Section>
      )}
      <Section title={t('enterprise.why')}>
        <Why row={row} page={page} />
      </Section>
      <Section title={t('enterprise.history')}>
        <Timeline caseId={row.caseId} attachments={page.attachments} />
      </Section>
    </>
  );
}

/** Tasks of this hazard that the signed-in person may do now; rectifying has a form of its own, with pairs of photos. */
function OwnTasks({ caseId, openTasks }: { readonly caseId: string } & Pick<CasePageView, 'openTasks'>) {
  const { t } = useTranslation();
  const tasks = useOwnTasks();
  const mine = (tasks.data?.items ?? []).filter((task) => task.caseId === caseId);
  return mine.map(({ id, taskId = id, nodeTitle }) => (
    <Section key={taskId} title={RECTIFY.test(taskId) ? t('enterprise.rectify') : (nodeTitle ?? '')}>
      {RECTIFY.test(taskId) ? (
        <Suspense fallback={<DelayedSkeleton rows={3} />}>
          <ReviewClaim taskId={taskId} />
        </Suspense>
      ) : (
        <Suspense fallback={<DelayedSkeleton rows={3} />}>
          <TaskPanel taskId={taskId} openTasks={openTasks} />
        </Suspense>
      )}
    </Section>
  ));
}

function Why({ row, page }: { readonly row: HazardView; readonly page: CasePageView }) {
  const { t } = useTranslation();
  const { responsible, legalBasis, deadlines } = page;
  const nameOf = (one: { readonly unit: string; readonly person?: string } | undefined): string =>
    [one?.unit, one?.person].filter(Boolean).join(' ');
  const current = deadlines.findLast(({ taskId, superseded }) => !superseded && RECTIFY.test(`:${taskId}`));
  return (
    <>
      <Facts
        rows={[
          [t('enterprise.fact.place'), row.place],
          [t('enterprise.fact.found'), `${row.foundOn} ${row.agencyName}`],
          [t('enterprise.fact.basis'), legalBasis.join('；')],
          [t('enterprise.fact.enterprise'), nameOf(responsible?.enterprise)],
          [t('enterprise.fact.subdistrict'), nameOf(responsible?.subdistrict)],
          [t('enterprise.fact.department'), nameOf(responsible?.department)],
        ]}
      />
      {current && (
        <Suspense fallback={null}>
          <DeadlineWorking working={current.working} />
        </Suspense>
      )}
    </>
  );
}
