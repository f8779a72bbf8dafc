import { Button, Checkbox, Input, Popconfirm, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { LEVEL_TITLES } from '#domain/hazard';
import { useTerm } from '../../i18n';
import { dropPhoto, editVisit } from './capture';
import { type HazardDraft, isOpen, type PhotoDraft, type ProposedLevel, type VisitDraft } from './draft';
import { HazardPhotos } from './hazard-photos';
import { Labelled } from './labelled';
import { fromCatalogue } from './new-visit';
import { useCatalogue } from './use-books';

const LEVELS = ['general', 'major'] as const satisfies readonly ProposedLevel[];

interface Props {
  readonly visit: VisitDraft;
  readonly hazard: HazardDraft;
  readonly number: number;
  readonly photos: readonly PhotoDraft[];
}

type Edit = (change: (now: HazardDraft) => HazardDraft) => void;

/** One hazard: photos, what and where, by which basis, what to do about it, until when. */
export function HazardCard({ visit, hazard, number, photos }: Props) {
  const { t } = useTranslation();
  const edit: Edit = (change) =>
    editVisit(visit.id, (now) => ({
      ...now,
      hazards: now.hazards.map((one) => (one.id === hazard.id ? change(one) : one)),
    }));
  const remove = (): void => {
    editVisit(visit.id, (now) => ({ ...now, hazards: now.hazards.filter(({ id }) => id !== hazard.id) }));
    photos.forEach(({ id }) => void dropPhoto(id));
  };
  return (
    <fieldset className="capture-hazard">
      <legend>{t('capture.hazardNo', { number })}</legend>
      <HazardPhotos visit={visit} hazard={hazard} number={number} photos={photos} />
      <FromCatalogue visit={visit} hazard={hazard} edit={edit} />
      <Words hazard={hazard} edit={edit} />
      <Proposal hazard={hazard} visit={visit} edit={edit} />
      <Popconfirm title={t('capture.removeHazard', { number })} onConfirm={remove} disabled={!isOpen(visit)}>
        <Button danger aria-label={t('capture.removeHazard', { number })}>
          {t('capture.remove')}
        </Button>
      </Popconfirm>
    </fieldset>
  );
}

interface PartProps {
  readonly hazard: HazardDraft;
  readonly edit: Edit;
}

function FromCatalogue({ visit, hazard, edit }: PartProps & Pick<Props, 'visit'>) {
  const { t } = useTranslation();
  const rows = useCatalogue().data ?? [];
  return (
    <Labelled label={t('capture.catalogue')} hint={t('capture.catalogueHint')}>
      {(id) => (
        <Select
          id={id}
          disabled={!isOpen(visit)}
          showSearch={{ optionFilterProp: 'label' }}
          value={hazard.code ?? null}
          placeholder={t('capture.chooseCatalogue')}
          options={rows.map(({ code, category, hazard: words }) => ({
            value: code,
            label: `${code} ${category} ${words}`,
          }))}
          onChange={(code: string) => {
            const row = rows.find((one) => one.code === code);
            if (row) edit((now) => fromCatalogue(now, row, visit.visitedOn));
          }}
        />
      )}
    </Labelled>
  );
}

const LINES = ['place', 'category', 'industry'] as const;
const TEXTS = ['description', 'advice'] as const;

function Words({ hazard, edit }: PartProps) {
  const { t } = useTranslation();
  return (
    <>
      {TEXTS.map((field) => (
        <Labelled key={field} label={t(`capture.hazard.${field}`)}>
          {(id) => (
            <Input.TextArea
              id={id}
              autoSize={{ minRows: 2 }}
              value={hazard[field]}
              onChange={({ target }) => edit((now) => ({ ...now, [field]: target.value }))}
            />
          )}
        </Labelled>
      ))}
      {LINES.map((field) => (
        <Labelled key={field} label={t(`capture.hazard.${field}`)}>
          {(id) => (
            <Input
              id={id}
              value={hazard[field]}
              onChange={({ target }) => edit((now) => ({ ...now, [field]: target.value }))}
            />
          )}
        </Labelled>
      ))}
      <Labelled label={t('capture.hazard.basis')} hint={t('capture.basisHint')}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2 }}
            value={hazard.basis.join('\n')}
            onChange={({ target }) => edit((now) => ({ ...now, basis: target.value.split('\n') }))}
          />
        )}
      </Labelled>
    </>
  );
}

function Proposal({ hazard, visit, edit }: PartProps & Pick<Props, 'visit'>) {
  const { t } = useTranslation();
  return (
    <>
      <LevelChoice hazard={hazard} edit={edit} />
      <Labelled label={t('capture.hazard.dueOn')}>
        {(id) => (
          <Input
            id={id}
            type="date"
            min={visit.visitedOn}
            value={hazard.proposedDueOn}
            onChange={({ target }) => edit((now) => ({ ...now, proposedDueOn: target.value }))}
          />
        )}
      </Labelled>
      <Checkbox
        className="capture-check"
        checked={hazard.fixedOnSite}
        disabled={hazard.level === 'major' || !isOpen(visit)}
        onChange={({ target }) => edit((now) => ({ ...now, fixedOnSite: target.checked }))}
      >
        {t('capture.hazard.fixedOnSite')}
      </Checkbox>
    </>
  );
}

/** A major hazard is never done with on the spot. */
const ofLevel = (now: HazardDraft, level: ProposedLevel): HazardDraft => ({
  ...now,
  level,
  fixedOnSite: level === 'general' && now.fixedOnSite,
});

function LevelChoice({ hazard, edit }: PartProps) {
  const { t } = useTranslation();
  const say = useTerm();
  const name = `level-${hazard.id}`;
  return (
    <div className="capture-field">
      <span id={name}>{t('capture.hazard.level')}</span>
      <Radio.Group
        aria-labelledby={name}
        optionType="button"
        value={hazard.level}
        options={LEVELS.map((level) => ({ value: level, label: say(LEVEL_TITLES[level]) }))}
        onChange={({ target }) => edit((now) => ofLevel(now, target.value as ProposedLevel))}
      />
    </div>
  );
}
