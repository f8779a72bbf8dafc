import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Segmented, Table } from 'antd';
import type { ColumnsType } from 'antd/es/table';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type AssignmentItemView, assignmentsList, assignmentsLoads } from '../../api';
import { useTerm } from '../../i18n';
import { answerOf } from '../../transport/client';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { Section } from '../../ui/section';
import { useMay } from '../sign-in';
import { ColourTag } from './colour-tag';
import { DraftAssignment } from './draft-assignment';

const VIEWS = ['open', 'red', 'yellow', 'all'] as const;
type View = (typeof VIEWS)[number];

const viewOf = (text: string | null): View => VIEWS.find((one) => one === text) ?? 'open';

const useAssignments = (view: View, unit: string | null) =>
  useInfiniteQuery({
    queryKey: ['assignments', view, unit],
    queryFn: ({ pageParam }) =>
      answerOf(
        assignmentsList({
          query: {
            ...(view === 'all' ? {} : { open: 'true' as const }),
            ...(view === 'red' || view === 'yellow' ? { colour: view } : {}),
            ...(unit === null ? {} : { unit }),
            ...(pageParam === undefined ? {} : { cursor: pageParam }),
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

/** 交办督办: what units have been told to do, with its colour; by unit, and one by one. */
export function AssignmentsPage() {
  const { t } = useTranslation();
  const mayOpen = useMay('assignment.open');
  const [query, change] = useSearchParams();
  const view = viewOf(query.get('view'));
  const unit = query.get('unit');
  const show = (next: View): void =>
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
        <Segmented<View>
          aria-label={t('assignments.show')}
          value={view}
          options={VIEWS.map((value) => ({ value, label: t(`assignments.views.${value}`) }))}
          onChange={show}
        />
        <List view={view} unit={unit} />
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

function List({ view, unit }: { readonly view: View; readonly unit: string | null }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useAssignments(view, unit);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <DelayedSkeleton rows={5} />;
  return (
    <>
      <Table<AssignmentItemView>
        rowKey="caseId"
        columns={columns}
        dataSource={data.pages.flatMap(({ items }) => items)}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: t('assignments.none') }}
      />
      {hasNextPage && (
        <Button block loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('assignments.more')}
        </Button>
      )}
    </>
  );
}

function useColumns(): ColumnsType<AssignmentItemView> {
  const { t } = useTranslation();
  const say = useTerm();
  return [
    {
      title: t('assignments.colour'),
      key: 'colour',
      render: (_value, { colour, colourWords }) => <ColourTag colour={colour} words={colourWords} />,
    },
    { title: t('assignments.kind'), key: 'kind', render: (_value, { kind }) => say(kind) },
    {
      title: t('assignments.name'),
      key: 'title',
      render: (_value, { caseId, title }) => <Link to={`/cases/${encodeURIComponent(caseId)}`}>{title}</Link>,
    },
    { title: t('assignments.lead'), dataIndex: 'lead' },
    {
      title: t('assignments.supports'),
      key: 'supports',
      render: (_value, { supports }) => supports.join('、') || '—',
    },
    { title: t('assignments.due'), dataIndex: 'dueOn' },
    { title: t('assignments.stage'), key: 'stage', render: (_value, { stage }) => say(stage) },
  ];
}
