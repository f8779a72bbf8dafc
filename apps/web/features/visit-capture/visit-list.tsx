import { Empty, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../ui/section';
import { minuteOf } from '../../ui/time';
import { useCapture } from './capture';
import type { VisitDraft, VisitState } from './draft';

const COLOURS = { draft: 'default', queued: 'blue', refused: 'red', sent: 'green' } as const satisfies Record<
  VisitState,
  string
>;

export function StateTag({ state }: Pick<VisitDraft, 'state'>) {
  const { t } = useTranslation();
  return <Tag color={COLOURS[state]}>{t(`capture.state.${state}`)}</Tag>;
}

/** What lies on this device, latest first. */
export function VisitList() {
  const { t } = useTranslation();
  const { visits } = useCapture();
  return (
    <Section title={t('capture.onDevice')}>
      {visits.length === 0 && <Empty description={t('capture.none')} />}
      <ul className="plain capture-list">
        {visits.toReversed().map(({ id, enterprise, startedAt, hazards, state }) => (
          <li key={id}>
            <Link className="capture-row" to={`/visit-capture/${id}`}>
              <strong>{enterprise.name}</strong>
              <span>
                {minuteOf(startedAt)}　{t('capture.hazardCount', { count: hazards.length })}
              </span>
              <StateTag state={state} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
