import { Tag } from 'antd';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { CasePageView } from '../../api';
import { CASE_PANELS } from '../../app/case-panels';
import { useTerm } from '../../i18n';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { Facts } from '../../ui/facts';
import { ProblemNotice } from '../../ui/problem-notice';
import { Section } from '../../ui/section';
import { minuteOf } from '../../ui/time';
import { Motions } from '../act';
import { useMay } from '../sign-in';
import { CaseSide } from './case-side';
import { OpenTasks } from './open-tasks';
import { StageTrack } from './stage-track';
import { Timeline } from './timeline';
import { useCase } from './use-case';

/** 案卷: the whole of a case on one page. */
export function CasePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useCase(id);
  if (!data) {
    return error ? (
      <ProblemNotice error={error} onRetry={() => void refetch()} />
    ) : (
      <DelayedSkeleton rows={12} />
    );
  }
  return <CaseFile key={id} page={data} />;
}

function CaseFile({ page }: { readonly page: CasePageView }) {
  const { t } = useTranslation();
  return (
    <article className="case">
      <CaseHead page={page} />
      <div className="case-columns">
        <div className="case-main">
          <Section title={t('caseFile.tasks')}>
            <OpenTasks tasks={page.openTasks} />
          </Section>
          {page.stages.length > 0 && (
            <Section title={t('caseFile.stages')}>
              <StageTrack stages={page.stages} />
            </Section>
          )}
          <ProcessPanel page={page} />
          <MotionSection page={page} />
          <Section title={t('caseFile.timeline')}>
            <Timeline caseId={page.head.id} attachments={page.attachments} />
          </Section>
        </div>
        <CaseSide page={page} />
      </div>
    </article>
  );
}

function CaseHead({ page: { head, hazard } }: Pick<Parameters<typeof CaseFile>[0], 'page'>) {
  const { t } = useTranslation();
  const say = useTerm();
  return (
    <header className="case-head">
      <Link to="/inbox" className="back-link">
        {t('caseFile.back')}
      </Link>
      <h1>{head.title}</h1>
      <p className="case-tags">
        {head.number}
        <Tag color="blue">{say(head.stageTitle)}</Tag>
        {head.level !== undefined && <Tag>{say(head.level)}</Tag>}
        {hazard?.overlays.map((overlay) => (
          <Tag key={overlay}>{say(overlay)}</Tag>
        ))}
        {head.status === 'closed' && <Tag>{t('caseFile.ended')}</Tag>}
      </p>
      <Facts
        rows={[
          [t('caseFile.enterprise'), head.enterpriseName],
          [t('caseFile.openedBy'), `${head.openedBy} ${minuteOf(head.openedAt)}`],
          [t('caseFile.closedAt'), head.closedAt && minuteOf(head.closedAt)],
          [t('caseFile.policy'), t('caseFile.policyOf', { day: head.policyDay })],
        ]}
      />
    </header>
  );
}

/** What the case's process alone knows. */
function ProcessPanel({ page: { head } }: Pick<Parameters<typeof CaseFile>[0], 'page'>) {
  const say = useTerm();
  const Panel = CASE_PANELS[head.process];
  if (!Panel) return null;
  return (
    <Section title={say(head.processTitle)}>
      <Suspense fallback={<DelayedSkeleton rows={4} />}>
        <Panel caseId={head.id} />
      </Suspense>
    </Section>
  );
}

function MotionSection({ page: { head, motions, openTasks } }: Pick<Parameters<typeof CaseFile>[0], 'page'>) {
  const { t } = useTranslation();
  const mayMove = useMay('case.act');
  if (!mayMove || motions.length === 0) return null;
  return (
    <Section title={t('caseFile.motions')}>
      <Suspense fallback={<DelayedSkeleton rows={2} />}>
        <Motions caseId={head.id} motions={motions} openTasks={openTasks} />
      </Suspense>
    </Section>
  );
}
