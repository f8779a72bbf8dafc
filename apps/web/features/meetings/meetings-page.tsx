import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { meetingsList, type MeetingItemView } from '../../api';
import { useTerm } from '../../i18n';
import { answerOf } from '../../transport/client';
import { DataTable } from '../../ui/data-table';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import type { DataColumn } from '../../ui/table-props';
import { useMay } from '../sign-in';
import { ArrangeMeeting } from './arrange-meeting';

const useMeetings = () =>
  useInfiniteQuery({
    queryKey: ['meetings'],
    queryFn: ({ pageParam }) =>
      answerOf(meetingsList({ query: pageParam === undefined ? {} : { cursor: pageParam } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

/** 联席会议: one a month, with what was decided and what of it is still open. */
export function MeetingsPage() {
  const { t } = useTranslation();
  const mayOpen = useMay('meeting.open');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useMeetings();
  const columns = useColumns();
  return (
    <div className="page">
      <h1>{t('meetings.title')}</h1>
      <p>{t('meetings.intro')}</p>
      {mayOpen && (
        <Suspense>
          <ArrangeMeeting />
        </Suspense>
      )}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <DelayedSkeleton rows={6} />}
      {data && (
        <DataTable<MeetingItemView>
          rowKey="caseId"
          columns={columns}
          rows={data.pages.flatMap(({ items }) => items)}
          empty={t('meetings.none')}
        />
      )}
      {hasNextPage && (
        <Button block loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('meetings.more')}
        </Button>
      )}
    </div>
  );
}

function useColumns(): readonly DataColumn<MeetingItemView>[] {
  const { t } = useTranslation();
  const say = useTerm();
  return [
    { title: t('meetings.month'), dataIndex: 'month' },
    {
      title: t('meetings.name'),
      key: 'title',
      render: (_value, { caseId, title, kind }) => (
        <>
          <Link to={`/cases/${encodeURIComponent(caseId)}`}>{title}</Link> <Tag>{say(kind)}</Tag>
        </>
      ),
    },
    { title: t('meetings.stage'), key: 'stage', render: (_value, { stage }) => say(stage) },
    {
      title: t('meetings.day'),
      key: 'day',
      render: (_value, { meetsOn, latestOn }) => meetsOn ?? t('meetings.latest', { day: latestOn }),
    },
    { title: t('meetings.minutes'), dataIndex: 'minutesNumber', render: (value?: string) => value ?? '—' },
    {
      title: t('meetings.decisions'),
      key: 'decisions',
      render: (_value, { decisions, decisionsOpen }) =>
        decisions === 0 ? '—' : t('meetings.open', { count: decisions, open: decisionsOpen }),
    },
  ];
}
