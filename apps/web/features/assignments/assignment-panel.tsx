import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CasePanelProps } from '../../app/feature';
import { assignmentsDetail } from '../../api';
import { answerOf } from '../../transport/client';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { Facts } from '../../ui/facts';
import { ProblemNotice } from '../../ui/problem-notice';
import { minuteOf } from '../../ui/time';
import { ColourTag } from './colour-tag';

/** What a unit has been told to do, by whom it is supported, and what it has reported. */
export function AssignmentPanel({ caseId }: CasePanelProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['case', caseId, 'assignment'],
    queryFn: () => answerOf(assignmentsDetail({ path: { id: caseId } })),
  });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <DelayedSkeleton rows={5} />;
  return (
    <>
      <Facts
        rows={[
          [t('assignments.colour'), <ColourTag key="colour" colour={data.colour} words={data.colourWords} />],
          [t('assignments.document'), data.documentNo],
          [t('assignments.lead'), data.lead],
          [t('assignments.supports'), data.supports.join('、')],
          [t('assignments.due'), data.dueOn],
          [t('assignments.signedFor'), data.signedFor.join('、')],
          [t('assignments.interview'), data.interview],
        ]}
      />
      <p className="pre">{data.text}</p>
      <ul className="plain">
        {data.meetingCaseId !== undefined && (
          <li>
            <Link to={`/cases/${encodeURIComponent(data.meetingCaseId)}`}>{t('assignments.meeting')}</Link>
          </li>
        )}
        {data.subjects.map(({ caseId: subject, title }) => (
          <li key={subject}>
            <Link to={`/cases/${encodeURIComponent(subject)}`}>{title}</Link>
          </li>
        ))}
      </ul>
      <Reports feedback={data.feedback} rechecks={data.rechecks} />
    </>
  );
}

type Detail = Awaited<ReturnType<typeof assignmentsDetail>>['data'];
type Parts = Pick<NonNullable<Detail>, 'feedback' | 'rechecks'>;

function Reports({ feedback, rechecks }: Parts) {
  const { t } = useTranslation();
  if (feedback.length === 0) return null;
  return (
    <ol>
      {feedback.map(({ unit, round, text, at }) => (
        <li key={`${unit}${at}`}>
          {t('assignments.feedback', { unit, round, at: minuteOf(at) })}
          <p className="pre">{text}</p>
        </li>
      ))}
      {rechecks.map(({ round, accepted, finding, at }) => (
        <li key={at}>
          {t(accepted ? 'assignments.accepted' : 'assignments.rejected', { round, at: minuteOf(at) })}
          <p className="pre">{finding}</p>
        </li>
      ))}
    </ol>
  );
}
