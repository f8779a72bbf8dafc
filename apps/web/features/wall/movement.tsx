import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FigureView } from '../../api';
import { ledgerHref } from '../ledger';
import { useFigureWords } from './figure-words';

/** What today has brought. */
export function Movement({ figures }: { readonly figures: readonly FigureView[] }) {
  const { t } = useTranslation();
  const wordsOf = useFigureWords('today');
  return (
    <section className="panel wall-movement" aria-labelledby="movement">
      <h2 id="movement">{t('wall.today.title')}</h2>
      <dl>
        {figures.map((figure) => (
          <div key={figure.key}>
            <dt>{wordsOf(figure)}</dt>
            <dd>
              <Link to={ledgerHref(figure.filter)}>{figure.value}</Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
