import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import { editVisit } from './capture';
import type { PhotoDraft, VisitDraft } from './draft';
import { HazardCard } from './hazard-card';
import { newHazard } from './new-visit';

interface Props {
  readonly visit: VisitDraft;
  readonly photos: readonly PhotoDraft[];
}

/** What was found, one card each. */
export function Hazards({ visit, photos }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('capture.hazards', { count: visit.hazards.length })}>
      {visit.hazards.map((hazard, index) => (
        <HazardCard
          key={hazard.id}
          visit={visit}
          hazard={hazard}
          number={index + 1}
          photos={photos.filter(({ hazardId }) => hazardId === hazard.id)}
        />
      ))}
      <Button
        block
        icon={<PlusOutlined />}
        onClick={() =>
          editVisit(visit.id, (now) => ({
            ...now,
            hazards: [...now.hazards, newHazard(now.enterprise.industry)],
          }))
        }
      >
        {t('capture.addHazard')}
      </Button>
    </Section>
  );
}
