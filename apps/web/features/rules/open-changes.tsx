import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTerm } from '../../i18n';
import { Section } from '../../ui/section';
import { type ChangeKind, useOpenChanges } from './use-rules';

/** Changes on their way; nothing at all when there are none. */
export function OpenChanges({ kinds }: { readonly kinds: readonly ChangeKind[] }) {
  const { t } = useTranslation();
  const say = useTerm();
  const { data = [] } = useOpenChanges(kinds);
  if (data.length === 0) return null;
  return (
    <Section title={t('rules.open.title')}>
      <ul className="open-tasks">
        {data.map(({ id, number, title, stageTitle, drafter, effectOn, rows }) => (
          <li key={id}>
            <Link to={`/cases/${encodeURIComponent(id)}`}>
              {number} {title}
            </Link>
            <p className="hint">
              {say(stageTitle)}　{t('rules.open.words', { drafter, effectOn, count: rows })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
