import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RuleChangeView } from '../../api';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { Facts } from '../../ui/facts';
import { ProblemNotice } from '../../ui/problem-notice';
import { useMay } from '../sign-in';
import { ChangeContent } from './change-content';
import { PreviewView } from './preview-view';
import { useChange } from './use-rules';
import './rules.css';

const EDITORS = {
  policy: '/policy',
  calendar: '/calendars',
  catalogue: '/rule-books',
  checklist: '/rule-books',
} as const;

/** On the page of its case: what a change puts in place of what, and which open tasks it would touch. */
export function ChangePanel({ caseId }: { readonly caseId: string }) {
  const { data, error, refetch } = useChange(caseId);
  return (
    <>
      {!data && !error && <DelayedSkeleton rows={4} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && <Panel change={data} />}
    </>
  );
}

function Panel({ change }: { readonly change: RuleChangeView }) {
  const { t } = useTranslation();
  const mayChange = useMay('policy.change');
  const { kind, stage, id, preview } = change;
  return (
    <>
      <Facts
        rows={[
          [t('rules.panel.kind'), t(`rules.kinds.${kind}`)],
          [t('rules.handIn.effectOn'), kind === 'calendar' ? t('rules.panel.atOnce') : change.effectOn],
          [t('rules.handIn.documentNo'), change.documentNo],
          [t('rules.handIn.reason'), change.reason],
          [t('rules.panel.drafter'), change.drafter],
          [t('rules.panel.approver'), change.approver],
          [t('rules.panel.version'), change.version],
          [t('rules.panel.retime'), change.retime.join('、')],
        ]}
      />
      {mayChange && stage === 'returned' && (
        <p>
          <Link to={`${EDITORS[kind]}?change=${encodeURIComponent(id)}`}>{t('rules.panel.edit')}</Link>
        </p>
      )}
      <ChangeContent change={change} />
      {change.open && stage !== 'published' && <PreviewView preview={preview} />}
    </>
  );
}
