import { Alert, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskPageView, TaskSignerView } from '../../api';
import { useTerm } from '../../i18n';
import { Facts } from '../../ui/facts';
import { Lamp } from '../../ui/lamp';
import { dueOf, minuteOf } from '../../ui/time';
import { DeadlineWorking } from './deadline-working';

/** What a task is, whose it is, and until when. */
export function TaskFacts({ page }: { readonly page: TaskPageView }) {
  const { t } = useTranslation();
  const say = useTerm();
  const { task, deadline } = page;
  return (
    <>
      <Facts
        rows={[
          [t('act.seat'), task.seat],
          [t('act.holder'), task.holder ?? say(task.status ?? t('act.nobody'))],
          [t('act.opened'), minuteOf(task.at)],
          [t('act.due'), <Due key="due" page={page} />],
        ]}
      />
      {deadline && <DeadlineWorking working={deadline.working} steps={deadline.steps} />}
      <Notices page={page} />
      <Signers signers={page.signers} />
    </>
  );
}

function Due({ page: { task, deadline } }: { readonly page: TaskPageView }) {
  const { t } = useTranslation();
  const dueAt = deadline?.dueAt ?? task.dueAt;
  if (dueAt === undefined) return <>{t('act.noDue')}</>;
  return (
    <span className="due">
      <span>{dueOf(dueAt, deadline?.dueDay ?? task.dueDay)}</span>
      {task.lamp && <Lamp lamp={task.lamp} />}
      {deadline?.provisional === true && <Tag>{t('act.provisional')}</Tag>}
    </span>
  );
}

function Notices({ page: { question, held, nonDelegable, outcome } }: { readonly page: TaskPageView }) {
  const { t } = useTranslation();
  const say = useTerm();
  return (
    <>
      {outcome !== undefined && <Alert type="info" title={t('act.doneAs', { act: say(outcome) })} />}
      {question && (
        <Alert
          type="info"
          title={t('act.questionTo', { name: question.to })}
          description={question.question}
        />
      )}
      {held && <Alert type="info" title={t('act.heldNotice')} />}
      {nonDelegable && <p className="hint">{t('act.nonDelegable')}</p>}
    </>
  );
}

function Signers({ signers }: { readonly signers: readonly TaskSignerView[] }) {
  const { t } = useTranslation();
  if (signers.length === 0) return null;
  return (
    <section>
      <h4>{t('act.signers')}</h4>
      <ul className="plain">
        {signers.map((signer) => (
          <li key={signer.personId}>
            <SignerLine {...signer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SignerLine({ name, mode, required, verdict, opinion, at }: TaskSignerView) {
  const { t } = useTranslation();
  const kind = required ? 'act.signerRequired' : mode === 'before' ? 'act.signerBefore' : 'act.signerWith';
  const spoken = verdict === undefined ? t('act.signerWaits') : t(`forms.choice.verdict.${verdict}`);
  return (
    <>
      {name}（{t(kind)}）{spoken}
      {opinion !== undefined && `：${opinion}`}
      {at !== undefined && ` ${minuteOf(at)}`}
    </>
  );
}
