import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FigureView, LadderStepView, OverviewView } from '../../api';
import { useTerm } from '../../i18n';
import { dayIn } from '../../ui/time';
import { caseHref, ledgerHref } from '../ledger';

/** Lines that fit a wall without scrolling; the rest is one link away. */
const LINES = 7;

interface Props {
  readonly lines: OverviewView['longest'];
  readonly total: FigureView | undefined;
}

/** Who is behind longest, what has been done about it, and which step comes next by itself. */
export function LongestOverdue({ lines, total }: Props) {
  const { t } = useTranslation();
  const shown = lines.slice(0, LINES);
  return (
    <section className="panel wall-longest" aria-labelledby="longest">
      <h2 id="longest">
        {t('wall.longest.title')}
        {total !== undefined && total.value > shown.length && (
          <Link to={ledgerHref(`${total.filter}&sort=due`)}>
            {t('wall.longest.all', { total: total.value })}
          </Link>
        )}
      </h2>
      {shown.length === 0 ? (
        <p className="wall-say">{t('wall.longest.none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {(['what', 'owner', 'days', 'last', 'next'] as const).map((name) => (
                <th key={name} scope="col" className={`longest-${name}`}>
                  {t(`wall.longest.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <Line key={line.caseId} line={line} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Line({ line }: { readonly line: OverviewView['longest'][number] }) {
  const { t } = useTranslation();
  const isMajor = line.level === 'major' || line.level === 'listed';
  return (
    <tr>
      <td>
        <Link to={caseHref(line.caseId)}>
          {isMajor && <strong className="major">{t('wall.longest.major')}</strong>}
          {line.enterpriseName}
        </Link>
        <small>{line.description}</small>
      </td>
      <td>{line.owner ?? t('wall.longest.noOwner')}</td>
      <td className="longest-days">
        <b>{line.daysOverdue}</b> {t('wall.days')}
      </td>
      <td>
        <StepWords step={line.lastStep} otherwise={t('wall.longest.noLast')} />
      </td>
      <td>
        <StepWords step={line.nextStep} otherwise={t('wall.longest.noNext')} withDay />
      </td>
    </tr>
  );
}

interface StepProps {
  readonly step: LadderStepView | undefined;
  readonly otherwise: string;
  readonly withDay?: true;
}

function StepWords({ step, otherwise, withDay }: StepProps) {
  const say = useTerm();
  const words = step === undefined ? otherwise : say(step.title);
  return (
    <span className="step">
      {withDay && step !== undefined && <b>{dayIn(step.at).slice(5)} </b>}
      {words}
    </span>
  );
}
