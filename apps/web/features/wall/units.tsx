import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UnitLineView } from '../../api';
import { ledgerHref } from '../ledger';

/** Units that fit a column of the wall. */
const LINES = 8;

interface Props {
  readonly title: string;
  readonly lines: readonly UnitLineView[];
}

/** Most overdue first; among equals the one with the higher share. */
export const ranked = (lines: readonly UnitLineView[]): readonly UnitLineView[] =>
  lines.toSorted((a, b) => b.overdue - a.overdue || b.overduePercent - a.overduePercent || b.open - a.open);

/** A unit's name without the district's, which stands in the head of the wall, and without 办事处. */
export const shortName = (name: string): string =>
  name.replace(/^\p{Script=Han}{2,4}?区(?=\p{Script=Han}{2})/u, '').replace(/街道办事处$/u, '街道');

/** Units by how many of their open hazards are overdue; stands where no map of the district is loaded. */
export function Units({ title, lines }: Props) {
  const { t } = useTranslation();
  const shown = ranked(lines).slice(0, LINES);
  const rest = lines.length - shown.length;
  const most = Math.max(1, ...lines.map(({ overdue }) => overdue));
  return (
    <section className="panel" aria-label={title}>
      <h2>
        {title}
        <small>{t('wall.units.legend')}</small>
      </h2>
      <table className="units">
        <thead className="sr-only">
          <tr>
            {(['unit', 'overdue', 'open', 'percent'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`wall.units.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <Line key={line.id} line={line} part={line.overdue / most} />
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className="wall-rest">{t('wall.units.rest', { total: rest })}</p>}
    </section>
  );
}

/** The bar below a name is its share of the longest one (0 to 1). */
function Line({ line, part }: { readonly line: UnitLineView; readonly part: number }) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row" style={{ '--part': part } as CSSProperties}>
        <span title={line.name}>{shortName(line.name)}</span>
      </th>
      <td className={line.overdue > 0 ? 'units-late' : undefined}>
        <Link to={ledgerHref(line.overdueFilter)} aria-label={t('wall.units.overdueOf', { ...line })}>
          {line.overdue}
        </Link>
      </td>
      <td>
        <Link to={ledgerHref(line.openFilter)} aria-label={t('wall.units.openOf', { ...line })}>
          {line.open}
        </Link>
      </td>
      <td>{line.overduePercent}%</td>
    </tr>
  );
}
