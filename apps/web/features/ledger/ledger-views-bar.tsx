import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { dayIn } from '../../ui/time';
import { type LedgerQuery, searchOf } from './ledger-query';
import { viewOf, VIEWS, withView } from './ledger-views';

/** The ready-made views; each is an address one can send to somebody. */
export function LedgerViews({ query }: { readonly query: LedgerQuery }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const today = dayIn(new Date());
  const current = viewOf(query, today);
  const by = search.get('by');
  const addressOf = (view: (typeof VIEWS)[number]): string => {
    const next = searchOf(withView(query, view, today));
    if (by !== null) next.set('by', by);
    return `?${next}`;
  };
  return (
    <nav className="ledger-views" aria-label={t('ledger.view.title')}>
      {VIEWS.map((view) => (
        <Link key={view} to={addressOf(view)} aria-current={view === current ? 'page' : undefined}>
          {t(`ledger.view.${view}`)}
        </Link>
      ))}
    </nav>
  );
}
