import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AttachmentInCaseView, TimelineLineView } from '../../api';
import { useTerm } from '../../i18n';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { minuteOf } from '../../ui/time';
import { Attachments } from './attachments';
import { formRows } from './form-rows';
import { Facts } from '../../ui/facts';
import { useTimeline } from './use-case';

interface Props {
  readonly caseId: string;
  readonly attachments: readonly AttachmentInCaseView[];
}

/** Who did what, in which post, when, with what opinion and evidence; refusals for those who may see them. */
export function Timeline({ caseId, attachments }: Props) {
  const { t } = useTranslation();
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useTimeline(caseId);
  if (isPending) return <DelayedSkeleton />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  const lines = data.pages.flatMap(({ items }) => items);
  return (
    <>
      <ol className="timeline">
        {lines.map((line, at) => (
          <Line key={line.seq ?? `refused-${at}`} line={line} attachments={attachments} />
        ))}
      </ol>
      {hasNextPage && (
        <Button block loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('caseFile.earlier')}
        </Button>
      )}
    </>
  );
}

function Line({
  line,
  attachments,
}: {
  readonly line: TimelineLineView;
  readonly attachments: Props['attachments'];
}) {
  const { t } = useTranslation();
  const say = useTerm();
  const isRefused = line.kind === 'refused';
  const what = [line.nodeTitle, line.title].filter((one) => one !== undefined && one !== line.kindTitle);
  const who = [line.unit, line.post, line.by].filter(Boolean).join(' ');
  return (
    <li className={isRefused ? 'line line-refused' : 'line'}>
      <time dateTime={line.at}>{minuteOf(line.at)}</time>
      <div>
        <p className="line-head">
          <span className="line-kind">{say(line.kindTitle)}</span>
          <strong>{[...new Set(what)].map((one) => say(one ?? '')).join(' · ')}</strong>
          <span>{who}</span>
        </p>
        {line.opinion !== undefined && (
          <p>
            {t('caseFile.opinion')}：{line.opinion}
          </p>
        )}
        <Filled line={line} />
        <Evidence line={line} attachments={attachments} />
      </div>
    </li>
  );
}

function Filled({ line }: { readonly line: TimelineLineView }) {
  const { t } = useTranslation();
  const say = useTerm();
  const rows = line.rows
    ? line.rows.map(({ label, value }) => [say(label), say(value)] as const)
    : formRows(line.form).map(([label, value]) => [t(`forms.label.${label}`), say(value)] as const);
  if (rows.length === 0) return null;
  return (
    <details className="fold">
      <summary>{t('caseFile.form')}</summary>
      <Facts rows={rows} />
    </details>
  );
}

function Evidence({
  line,
  attachments,
}: {
  readonly line: TimelineLineView;
  readonly attachments: Props['attachments'];
}) {
  const { t } = useTranslation();
  const ids = (line.evidence ?? []).map(({ attachmentId }) => attachmentId);
  if (ids.length === 0) return null;
  return (
    <details className="fold">
      <summary>{t('caseFile.evidence', { count: ids.length })}</summary>
      <Attachments files={attachments.filter(({ id }) => ids.includes(id))} />
    </details>
  );
}
