import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type InboxItemView, taskDeskRead } from '../../api';
import { useTerm } from '../../i18n';
import { answerOf } from '../../transport/client';
import { useMessages } from '../../ui/messages';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { TaskPanel, type Wished } from '../act';

interface Props {
  readonly item: InboxItemView | undefined;
  readonly wished?: Wished;
  readonly onDone: () => void;
}

/** What is in hand: its case by name, and what may be done with it. */
export function Details({ item, wished, onDone }: Props) {
  const { t } = useTranslation();
  const say = useTerm();
  if (!item) return <Empty description={t('inbox.choose')} />;
  const search = item.taskId === undefined ? '' : `?${new URLSearchParams({ task: item.taskId })}`;
  return (
    <>
      <header className="details-head">
        <h2>{say(item.nodeTitle ?? item.caseStage ?? '')}</h2>
        <p>{item.caseTitle}</p>
        <p>
          {item.caseNumber} <Link to={`/cases/${item.caseId}${search}`}>{t('inbox.openCase')}</Link>
        </p>
      </header>
      {item.kind === 'copy' && <MarkRead key={item.id} item={item} />}
      {item.kind === 'task' && (
        <Suspense fallback={<DelayedSkeleton />}>
          <TaskPanel key={item.id} taskId={item.id} onDone={onDone} {...(wished ? { wished } : {})} />
        </Suspense>
      )}
    </>
  );
}

/** 已阅 is a receipt, no consent. */
function MarkRead({ item: { taskId, readAt } }: { readonly item: InboxItemView }) {
  const { t } = useTranslation();
  const message = useMessages();
  const queries = useQueryClient();
  const read = useMutation({
    mutationFn: (id: string) => answerOf(taskDeskRead({ path: { id } })),
    onSuccess: () => {
      void message.success(t('inbox.readDone'));
      void queries.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
  if (taskId === undefined || readAt !== undefined) return null;
  return (
    <>
      <Button type="primary" loading={read.isPending} onClick={() => read.mutate(taskId)}>
        {t('inbox.markRead')}
      </Button>
      {read.isError && <ProblemNotice error={read.error} />}
    </>
  );
}
