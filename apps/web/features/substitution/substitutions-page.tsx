import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SubstitutionItemView } from '../../api';
import { useMessages } from '../../ui/messages';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { Section } from '../../ui/section';
import { SubstitutionForm } from './substitution-form';
import { useRevoke, useSubstitutions } from './use-substitutions';

/** 离岗代理: who acts for whom, in which post and when. */
export function SubstitutionsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useSubstitutions();
  return (
    <div className="page substitutions">
      <h1>{t('standIn.title')}</h1>
      <p>{t('standIn.intro')}</p>
      <Section title={t('standIn.add')}>
        <SubstitutionForm />
      </Section>
      <Section title={t('standIn.list')}>
        {!data && !error && <DelayedSkeleton rows={3} />}
        {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {data?.length === 0 && <p>{t('standIn.none')}</p>}
        <ul className="open-tasks">
          {data?.map((one) => (
            <Substitution key={one.id} one={one} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Substitution({ one }: { readonly one: SubstitutionItemView }) {
  const { t } = useTranslation();
  const message = useMessages();
  const revoke = useRevoke();
  const { principal, substitute, post, fromDay, toDay, reason, state } = one;
  const words = [`${principal} → ${substitute}`, post, `${fromDay} – ${toDay}`, reason].join('　');
  return (
    <li>
      <div className="open-task-head">
        <span>{words}</span>
        <strong>{t(`standIn.states.${state}`)}</strong>
        {one.revocable && (
          <Button
            danger
            loading={revoke.isPending}
            aria-label={t('standIn.revokeFor', { name: substitute })}
            onClick={() =>
              revoke.mutate(one.id, { onSuccess: () => void message.success(t('standIn.revoked')) })
            }
          >
            {t('standIn.revoke')}
          </Button>
        )}
      </div>
      {revoke.isError && <ProblemNotice error={revoke.error} />}
    </li>
  );
}
