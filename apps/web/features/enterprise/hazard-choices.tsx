import { useTranslation } from 'react-i18next';
import { useTerm } from '../../i18n';
import type { HazardView } from '../../api';
import { RowDue } from '../ledger';
import type { Parted } from './use-enterprise';

const PARTS = ['todo', 'waiting', 'ended'] as const satisfies readonly (keyof Parted)[];

interface Props {
  readonly parts: Parted;
  readonly chosen: string | undefined;
  readonly onChoose: (caseId: string) => void;
}

/** All hazards of the enterprise: first those it must act on, with how long it still has. */
export function HazardChoices({ parts, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <nav className="hazard-choices" aria-label={t('enterprise.list')}>
      {PARTS.map((part) => (
        <section key={part} aria-labelledby={`part-${part}`}>
          <h2 id={`part-${part}`}>{t(`enterprise.part.${part}`, { total: parts[part].length })}</h2>
          {parts[part].length === 0 && <p className="hint">{t(`enterprise.empty.${part}`)}</p>}
          <ul className="plain">
            {parts[part].map((row) => (
              <li key={row.caseId}>
                <Choice row={row} isChosen={row.caseId === chosen} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface ChoiceProps {
  readonly row: HazardView;
  readonly isChosen: boolean;
  readonly onChoose: (caseId: string) => void;
}

function Choice({ row, isChosen, onChoose }: ChoiceProps) {
  const say = useTerm();
  return (
    <button
      type="button"
      className="hazard-choice"
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => onChoose(row.caseId)}
    >
      <strong>{row.description}</strong>
      <span className="hint">{[row.place, say(row.stageTitle)].join(' · ')}</span>
      <span className="hazard-due">
        <RowDue row={row} />
      </span>
    </button>
  );
}
