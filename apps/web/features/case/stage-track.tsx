import { CheckCircleFilled, ClockCircleOutlined, RightCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageView } from '../../api';
import { useTerm } from '../../i18n';
import { minuteOf } from '../../ui/time';

const SIGNS: Readonly<Record<StageView['state'], ReactNode>> = {
  done: <CheckCircleFilled />,
  current: <RightCircleFilled />,
  ahead: <ClockCircleOutlined />,
};

/** Where the case is: a table to read, then the same as a line to see. */
export function StageTrack({ stages }: { readonly stages: readonly StageView[] }) {
  const { t } = useTranslation();
  const current = stages.findIndex(({ state }) => state === 'current');
  return (
    <>
      <table className="plain-table stage-table">
        <thead>
          <tr>
            <th scope="col">{t('caseFile.stage')}</th>
            <th scope="col">{t('caseFile.progress')}</th>
            <th scope="col">{t('caseFile.entered')}</th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage, index) => (
            <StageRow key={stage.stage} stage={stage} isBehind={index < current} />
          ))}
        </tbody>
      </table>
      <StageLine stages={stages} />
    </>
  );
}

interface RowProps {
  readonly stage: StageView;
  /** Before the stage of today in the order of the procedure. */
  readonly isBehind: boolean;
}

function StageRow({ stage, isBehind }: RowProps) {
  const { t } = useTranslation();
  const say = useTerm();
  const isSkipped = isBehind && stage.enteredAt === undefined;
  return (
    <tr className={`stage-${stage.state}`} aria-current={stage.state === 'current' ? 'step' : undefined}>
      <th scope="row">{say(stage.title)}</th>
      <td>
        <span aria-hidden="true">{SIGNS[stage.state]}</span>{' '}
        {t(`caseFile.${isSkipped ? 'skipped' : stage.state}`)}
        {stage.next && !isBehind && `（${t('caseFile.next')}）`}
      </td>
      <td>{stage.enteredAt === undefined ? '—' : minuteOf(stage.enteredAt)}</td>
    </tr>
  );
}

/** The drawing repeats the table for the eye alone. */
function StageLine({ stages }: { readonly stages: readonly StageView[] }) {
  const say = useTerm();
  return (
    <ol className="stage-line" aria-hidden="true">
      {stages.map(({ stage, title, state }) => (
        <li key={stage} className={`stage-${state}`}>
          {SIGNS[state]}
          <span>{say(title)}</span>
        </li>
      ))}
    </ol>
  );
}
