import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Who } from '../../transport/who';
import { Section } from '../../ui/section';
import { minuteOf } from '../../ui/time';
import { editVisit, useCapture } from './capture';
import { CheckItems } from './check-items';
import { isOpen, type PhotoDraft, type VisitDraft } from './draft';
import { Hazards } from './hazards';
import { Labelled } from './labelled';
import { FaultNotice, SubmitPanel } from './submit-panel';
import { useColleagues } from './use-books';
import { StateTag } from './visit-list';

const NO_PHOTOS: readonly PhotoDraft[] = [];

/** One visit: who was there, item by item, what was found, and handing it in. */
export function VisitSheet({ visit, who }: { readonly visit: VisitDraft; readonly who: Who }) {
  const { t } = useTranslation();
  const photos = useCapture((all) => all.photos[visit.id]) ?? NO_PHOTOS;
  const { enterprise, startedAt, latitude, longitude } = visit;
  return (
    <>
      <Link className="back-link" to="/visit-capture">
        {t('capture.back')}
      </Link>
      <h1>{enterprise.name}</h1>
      <p>
        <StateTag state={visit.state} />
        <span className="hint">
          {t('capture.startedAt', { time: minuteOf(startedAt) })}
          {latitude !== undefined &&
            longitude !== undefined &&
            `　${t('capture.placeIs', { place: `${latitude.toFixed(5)}, ${longitude.toFixed(5)}` })}`}
        </span>
      </p>
      <FaultNotice visit={visit} />
      <fieldset className="capture-fields" disabled={!isOpen(visit)}>
        <legend className="sr-only">{t('capture.record')}</legend>
        <Basics visit={visit} who={who} />
        {visit.sheets.map((sheet) => (
          <CheckItems key={sheet.id} visit={visit} sheet={sheet} />
        ))}
        <Hazards visit={visit} photos={photos} />
        <Conclusion visit={visit} />
      </fieldset>
      <SubmitPanel visit={visit} photos={photos} />
    </>
  );
}

function Basics({ visit, who }: { readonly visit: VisitDraft; readonly who: Who }) {
  const { t } = useTranslation();
  const colleagues = useColleagues(who).data ?? [{ personId: who.personId, name: who.name }];
  const edit = (change: Partial<VisitDraft>): void => editVisit(visit.id, (now) => ({ ...now, ...change }));
  return (
    <Section title={t('capture.basics')}>
      <Labelled label={t('capture.experts')} hint={t('capture.expertsHint')}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            disabled={!isOpen(visit)}
            value={[...visit.experts]}
            onChange={(experts) => edit({ experts: [...new Set([who.personId, ...experts])] })}
            showSearch={{ optionFilterProp: 'label' }}
            options={colleagues.map(({ personId, name }) => ({ value: personId, label: name }))}
          />
        )}
      </Labelled>
      <Labelled label={t('capture.number')} hint={t('capture.numberHint')}>
        {(id) => (
          <Input id={id} value={visit.number} onChange={({ target }) => edit({ number: target.value })} />
        )}
      </Labelled>
    </Section>
  );
}

function Conclusion({ visit }: { readonly visit: VisitDraft }) {
  const { t } = useTranslation();
  return (
    <Section title={t('capture.conclusion')}>
      <Labelled label={t('capture.conclusionLabel')}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2 }}
            value={visit.conclusion}
            onChange={({ target }) => editVisit(visit.id, (now) => ({ ...now, conclusion: target.value }))}
          />
        )}
      </Labelled>
    </Section>
  );
}
