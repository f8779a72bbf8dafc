import { useTranslation } from 'react-i18next';
import type { TaskDeadlineView } from '../../api';
import { minuteOf } from '../../ui/time';

interface Props {
  readonly working: readonly string[];
  readonly steps?: TaskDeadlineView['steps'];
}

/** How a deadline came about, for checking by hand, and what happens along the way to it. */
export function DeadlineWorking({ working, steps = [] }: Props) {
  const { t } = useTranslation();
  return (
    <details className="fold">
      <summary>{t('act.working')}</summary>
      <ol lang="zh-CN">
        {working.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {steps.length > 0 && <Ladder steps={steps} />}
    </details>
  );
}

function Ladder({ steps }: Required<Pick<Props, 'steps'>>) {
  const { t } = useTranslation();
  return (
    <table className="plain-table">
      <caption>{t('act.ladder')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('act.ladderAt')}</th>
          <th scope="col">{t('act.ladderStep')}</th>
          <th scope="col">{t('act.ladderDoes')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ step, at, does }) => (
          <tr key={`${step}${at}`}>
            <td>{minuteOf(at)}</td>
            <td>{step}</td>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
