import { useQuery } from '@tanstack/react-query';
import { Statistic, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CasePanelProps } from '../../app/feature';
import { type MeetingDetailView, meetingsDetail } from '../../api';
import { useTerm } from '../../i18n';
import { answerOf } from '../../transport/client';
import { DataTable } from '../../ui/data-table';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { Facts } from '../../ui/facts';
import { ProblemNotice } from '../../ui/problem-notice';
import type { DataColumn } from '../../ui/table-props';
import { minuteOf } from '../../ui/time';

type Member = MeetingDetailView['members'][number];

/** What a meeting is about: material with its cut-off, members and their reports, decisions, minutes. */
export function MeetingPanel({ caseId }: CasePanelProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ['case', caseId, 'meeting'],
    queryFn: () => answerOf(meetingsDetail({ path: { id: caseId } })),
  });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <DelayedSkeleton rows={6} />;
  return (
    <>
      <Arrangement meeting={data} />
      <Material meeting={data} />
      <Members members={data.members} />
      <Decisions meeting={data} />
    </>
  );
}

interface Part {
  readonly meeting: MeetingDetailView;
}

function Arrangement({ meeting }: Part) {
  const { t } = useTranslation();
  return (
    <Facts
      rows={[
        [t('meetings.day'), meeting.meetsOn],
        [t('meetings.place'), meeting.place],
        [t('meetings.topics'), meeting.topics],
        [t('meetings.reportsDue'), meeting.reportsDueOn],
        [t('meetings.skipped'), meeting.skipped],
      ]}
    />
  );
}

function Material({ meeting: { cutOff, figures, agenda } }: Part) {
  const { t } = useTranslation();
  const say = useTerm();
  if (cutOff === undefined) return null;
  return (
    <section aria-label={t('meetings.material')}>
      <h3>{t('meetings.material')}</h3>
      <p className="hint">{t('meetings.cutOff', { at: minuteOf(cutOff) })}</p>
      <div className="figures">
        {figures.map(({ title, value }) => (
          <Statistic key={title} title={say(title)} value={value} />
        ))}
      </div>
      <ol className="agenda">
        {agenda.map(({ title, text, caseId }, at) => (
          <li key={`${title}${at}`}>
            <strong>{title}</strong>：{text}
            {caseId !== undefined && (
              <>
                {' '}
                <Link to={`/cases/${encodeURIComponent(caseId)}`}>{t('meetings.look')}</Link>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Members({ members }: { readonly members: readonly Member[] }) {
  const { t } = useTranslation();
  const say = useTerm();
  const columns: readonly DataColumn<Member>[] = [
    { title: t('meetings.member'), dataIndex: 'unit' },
    {
      title: t('meetings.signedFor'),
      key: 'signedFor',
      render: (_value, { signedFor }) => t(signedFor ? 'meetings.yes' : 'meetings.no'),
    },
    {
      title: t('meetings.report'),
      key: 'report',
      render: (_value, one) => (one.report === undefined ? t('meetings.noReport') : <Report one={one} />),
    },
    {
      title: t('meetings.presence'),
      key: 'presence',
      render: (_value, { presence, name, reason }) =>
        [presence && say(presence), name, reason].filter(Boolean).join('　') || '—',
    },
  ];
  return (
    <section aria-label={t('meetings.members')}>
      <h3>{t('meetings.members')}</h3>
      <DataTable<Member> rowKey="unit" size="small" columns={columns} rows={members} />
    </section>
  );
}

function Report({ one }: { readonly one: Member }) {
  const { t } = useTranslation();
  return (
    <>
      {one.late === true && <Tag color="red">{t('meetings.late')}</Tag>}
      {t('meetings.figuresOf', { open: one.open ?? 0, overdue: one.overdue ?? 0 })}
      <details className="fold">
        <summary>{t('meetings.readReport')}</summary>
        <p>{one.report}</p>
        <p>{one.problems}</p>
      </details>
    </>
  );
}

function Decisions({ meeting: { analysis, decisions, minutes } }: Part) {
  const { t } = useTranslation();
  if (analysis === undefined) return null;
  return (
    <section aria-label={t('meetings.record')}>
      <h3>{t('meetings.record')}</h3>
      <Facts rows={[[t('meetings.analysis'), analysis]]} />
      <ol>
        {decisions.map(({ no, text, lead, supports, dueOn, assignmentCaseId, doneAt }) => (
          <li key={no}>
            {text}（{[lead, ...supports].join('、')}，{dueOn}）{' '}
            {doneAt !== undefined && <Tag color="green">{t('meetings.done')}</Tag>}
            {assignmentCaseId !== undefined && (
              <Link to={`/cases/${encodeURIComponent(assignmentCaseId)}`}>{t('meetings.assignment')}</Link>
            )}
          </li>
        ))}
      </ol>
      {minutes !== undefined && (
        <details className="fold">
          <summary>{t('meetings.readMinutes')}</summary>
          <p className="pre">{minutes}</p>
        </details>
      )}
    </section>
  );
}
