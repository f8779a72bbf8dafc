import { Button, Input, InputNumber, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { HAZARD_CLASSES } from '#domain/catalogue';
import type { CatalogueChangeBody, CatalogueEntryBody } from '../../api';
import { BasisInput } from './basis-input';
import { Labelled } from './draft-row';

const CLASSES = Object.values(HAZARD_CLASSES).flat();
const LEVELS = ['general', 'major'] as const;
const LINES = ['code', 'industry', 'field'] as const;

interface Props {
  readonly draft: CatalogueChangeBody;
  readonly onType: (draft: CatalogueChangeBody) => void;
  readonly onDrop: () => void;
}

/** One row of the catalogue in a draft: changed, put in, or taken out. */
export function EntryFields({ draft, onType, onDrop }: Props) {
  const { t } = useTranslation();
  const { entry, op, basedOn } = draft;
  const name = entry.code === '' ? t('rules.books.newEntry') : entry.code;
  return (
    <li>
      <div className="open-task-head">
        <strong>{name}</strong>
        {basedOn > 0 && (
          <Button size="small" onClick={() => onType({ ...draft, op: op === 'put' ? 'retire' : 'put' })}>
            {t(op === 'put' ? 'rules.books.retire' : 'rules.books.keep')}
          </Button>
        )}
        <Button size="small" aria-label={t('rules.draft.dropOf', { title: name })} onClick={onDrop}>
          {t('rules.policy.drop')}
        </Button>
      </div>
      {op === 'retire' ? (
        <p>{t('rules.books.retired')}</p>
      ) : (
        <Fields entry={entry} isNew={basedOn === 0} onType={(typed) => onType({ ...draft, entry: typed })} />
      )}
    </li>
  );
}

interface FieldsProps {
  readonly entry: CatalogueEntryBody;
  readonly isNew: boolean;
  readonly onType: (entry: CatalogueEntryBody) => void;
}

function Fields({ entry, isNew, onType }: FieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="rules-fields">
      {LINES.map((name) => (
        <Labelled key={name} id={`${id}-${name}`} label={t(`rules.books.${name}`)}>
          <Input
            id={`${id}-${name}`}
            disabled={name === 'code' && !isNew}
            value={entry[name]}
            onChange={({ target }) => onType({ ...entry, [name]: target.value })}
          />
        </Labelled>
      ))}
      <Labelled id={`${id}-category`} label={t('rules.books.category')}>
        <Select
          id={`${id}-category`}
          value={entry.category}
          options={CLASSES.map((value) => ({ value, label: value }))}
          onChange={(category) => onType({ ...entry, category })}
        />
      </Labelled>
      <Labelled id={`${id}-hazard`} label={t('rules.books.hazard')} isWide>
        <Input
          id={`${id}-hazard`}
          value={entry.hazard}
          onChange={({ target }) => onType({ ...entry, hazard: target.value })}
        />
      </Labelled>
      <Proposals entry={entry} onType={onType} />
      <div className="rules-field rules-wide">
        <span>{t('rules.books.basis')}</span>
        <BasisInput basis={entry.basis} onChange={(basis) => onType({ ...entry, basis })} />
      </div>
    </div>
  );
}

/** What the row proposes: level, what happens at once, and days. */
function Proposals({ entry, onType }: Omit<FieldsProps, 'isNew'>) {
  const { t } = useTranslation();
  const id = useId();
  const { atOnce, days, ...rest } = entry;
  const put = (more: Pick<CatalogueEntryBody, 'atOnce' | 'days'>): void => onType({ ...rest, ...more });
  return (
    <>
      <Labelled id={`${id}-level`} label={t('rules.books.level')}>
        <Select
          id={`${id}-level`}
          {...(entry.level === undefined ? {} : { value: entry.level })}
          options={LEVELS.map((value) => ({ value, label: t(`rules.levels.${value}`) }))}
          onChange={(level) => onType({ ...entry, level })}
        />
      </Labelled>
      <Labelled id={`${id}-atOnce`} label={t('rules.books.atOnce')}>
        <Input
          id={`${id}-atOnce`}
          value={atOnce ?? ''}
          onChange={({ target }) => put({ ...given('days', days), ...given('atOnce', target.value) })}
        />
      </Labelled>
      <Labelled id={`${id}-days`} label={t('rules.books.days')}>
        <InputNumber
          id={`${id}-days`}
          min={1}
          value={days ?? null}
          onChange={(value) => put({ ...given('atOnce', atOnce), ...given('days', value) })}
        />
      </Labelled>
    </>
  );
}

/** A member that is there only when it says something. */
const given = <K extends string, V>(name: K, value: V | null | undefined): { [P in K]?: V } =>
  value === undefined || value === null || value === '' ? {} : ({ [name]: value } as { [P in K]?: V });
