import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FigureView, RateView } from '../../api';
import { ledgerHref } from '../ledger';
import { useFigureWords } from './figure-words';

interface Props {
  readonly figures: readonly FigureView[];
  readonly rate: RateView;
}

/** The four figures one must have seen: overdue, due today, major and open, and the rate of this month. */
export function Headline({ figures, rate }: Props) {
  const { t } = useTranslation();
  const wordsOf = useFigureWords('headline');
  const { numerator, denominator, percent } = rate;
  return (
    <ul className="wall-headline" aria-label={t('wall.headline.title')}>
      {figures.map((figure) => (
        <li key={figure.key} className={`tile tile-${figure.key}`}>
          <Link to={ledgerHref(figure.filter)}>
            <span className="tile-title">{wordsOf(figure)}</span>
            <span className="tile-value">{figure.value}</span>
          </Link>
        </li>
      ))}
      <li className="tile tile-rate">
        <span className="tile-title" title={rate.definition}>
          {t('wall.rate.title')}
        </span>
        <span className="tile-value">
          {percent === undefined ? '—' : percent}
          {percent !== undefined && <small>%</small>}
        </span>
        <span className="tile-parts">
          {percent === undefined ? (
            t('wall.rate.none')
          ) : (
            <>
              <Link to={ledgerHref(numerator.filter)}>{t('wall.rate.done', { total: numerator.value })}</Link>
              <Link to={ledgerHref(denominator.filter)}>
                {t('wall.rate.due', { total: denominator.value })}
              </Link>
            </>
          )}
        </span>
      </li>
    </ul>
  );
}
