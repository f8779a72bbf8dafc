import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { assignmentsLoads } from '../../api';
import { answerOf } from '../../transport/client';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { Section } from '../../ui/section';
import { useMay } from '../sign-in';
import { DraftAssignment } from './draft-assignment';
import { ASSIGNMENT_VIEWS, type AssignmentsView, viewOf } from './views';

const AssignmentList = lazy(() =>
  import('./assignment-list').then((file) => ({ default: file.AssignmentList })),
);

/** 交办督办: what units have been told to do, with its colour; by unit, and one by one. */
export function AssignmentsPage() {
  const { t } = useTranslation();
  const mayOpen = useMay('assignment.open');
  const [query, change] = useSearchParams();
  const view = viewOf(query.get('view'));
  const unit = query.get('unit');
  const show = (next: AssignmentsView): void =>
    change((before) => {
      before.set('view', next);
      return before;
    });
  return (
    <div className="page">
      <h1>{t('assignments.title')}</h1>
      <p>{t('assignments.intro')}</p>
      {mayOpen && (
        <Suspense>
          <DraftAssignment />
        </Suspense>
      )}
      <Section title={t('assignments.byUnit')}>
        <Loads />
      </Section>
      <Section title={t('assignments.list')}>
        <Segmented<AssignmentsView>
          aria-label={t('assignments.show')}
          value={view}
          options={ASSIGNMENT_VIEWS.map((value) => ({ value, label: t(`assignments.views.${value}`) }))}
          onChange={show}
        />
        <Suspense fallback={<DelayedSkeleton rows={5} />}>
          <AssignmentList view={view} unit={unit} />
        </Suspense>
      </Section>
    </div>
  );
}

function Loads() {
  const { t } = useTranslation();
  const { data, error } = useQuery({
    queryKey: ['assignments', 'loads'],
    queryFn: () => answerOf(assignmentsLoads()),
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <DelayedSkeleton rows={3} />;
  if (data.length === 0) return <p className="hint">{t('assignments.noneOpen')}</p>;
  return (
    <ul className="plain">
      {data.map(({ unitId, unitName, green, yellow, red }) => (
        <li key={unitId}>
          <Link to={`/assignments?unit=${encodeURIComponent(unitId)}`}>{unitName}</Link>{' '}
          {t('assignments.load', { green, yellow, red })}
        </li>
      ))}
    </ul>
  );
}
