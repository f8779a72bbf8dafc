import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type AssignmentItemView, assignmentsList } from '../../api';
import { useTerm } from '../../i18n';
import { answerOf } from '../../transport/client';
import { DataTable } from '../../ui/data-table';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import type { DataColumn } from '../../ui/table-props';
import type { AssignmentsView } from './views';
import { ColourTag } from './colour-tag';

const useAssignments = (view: AssignmentsView, unit: string | null) =>
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

/** Assignments one by one, the latest first. */
export function AssignmentList({
  view,
  unit,
}: {
  readonly view: AssignmentsView;
  readonly unit: string | null;
}) {
  const { t } = useTranslation();
  const columns = useColumns();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useAssignments(view, unit);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <DelayedSkeleton rows={5} />;
  return (
    <>
      <DataTable<AssignmentItemView>
        rowKey="caseId"
        columns={columns}
        rows={data.pages.flatMap(({ items }) => items)}
        empty={t('assignments.none')}
      />
      {hasNextPage && (
        <Button block loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('assignments.more')}
        </Button>
      )}
    </>
  );
}

function useColumns(): readonly DataColumn<AssignmentItemView>[] {
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
