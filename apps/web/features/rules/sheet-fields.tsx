import { Button, Input, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistChangeBody, ChecklistItemBody } from '../../api';
import { BasisInput } from './basis-input';
import { Labelled } from './draft-row';

const LEVELS = ['general', 'major'] as const;
const PHOTOS = ['always', 'onNo', 'none'] as const;
const BLANK: ChecklistItemBody = {
  ...{ text: '', level: 'general', photo: 'onNo', codes: [] },
  basis: [{ text: '', mark: 'K' }],
};

interface Props {
  readonly draft: ChecklistChangeBody;
  readonly onType: (draft: ChecklistChangeBody) => void;
  readonly onDrop: () => void;
}

/** A sheet in a draft: its title, its industries and its items in their order. */
export function SheetFields({ draft, onType, onDrop }: Props) {
  const { t } = useTranslation();
  const { sheet } = draft;
  const put = (items: ChecklistItemBody[]): void => onType({ ...draft, sheet: { ...sheet, items } });
  return (
    <>
      <SheetHead draft={draft} onType={onType} />
      <ol className="rules-draft">
        {sheet.items.map((item, at) => (
          <li key={at}>
            <ItemFields
              item={item}
              at={at + 1}
              onType={(typed) => put(sheet.items.map((one, index) => (index === at ? typed : one)))}
              onRemove={() => put(sheet.items.filter((_one, index) => index !== at))}
            />
          </li>
        ))}
      </ol>
      <div className="rules-buttons">
        <Button onClick={() => put([...sheet.items, BLANK])}>{t('rules.books.addItem')}</Button>
        <Button onClick={onDrop}>{t('rules.calendar.drop')}</Button>
      </div>
    </>
  );
}

function SheetHead({ draft, onType }: Omit<Props, 'onDrop'>) {
  const { t } = useTranslation();
  const id = useId();
  const { sheet } = draft;
  return (
    <div className="rules-fields">
      <Labelled id={`${id}-title`} label={t('rules.books.sheetTitle')} isWide>
        <Input
          id={`${id}-title`}
          value={sheet.title}
          onChange={({ target }) => onType({ ...draft, sheet: { ...sheet, title: target.value } })}
        />
      </Labelled>
      <Labelled id={`${id}-industries`} label={t('rules.books.sheetIndustries')} isWide>
        <Select
          id={`${id}-industries`}
          mode="tags"
          value={sheet.industries}
          onChange={(industries: string[]) => onType({ ...draft, sheet: { ...sheet, industries } })}
        />
      </Labelled>
    </div>
  );
}

interface ItemProps {
  readonly item: ChecklistItemBody;
  readonly at: number;
  readonly onType: (item: ChecklistItemBody) => void;
  readonly onRemove: () => void;
}

function ItemFields({ item, at, onType, onRemove }: ItemProps) {
  const { t } = useTranslation();
  const label = (what: string): string => t('rules.books.itemOf', { at, what });
  return (
    <div className="rules-fields">
      <Input
        className="rules-wide"
        aria-label={label(t('rules.books.item'))}
        value={item.text}
        onChange={({ target }) => onType({ ...item, text: target.value })}
      />
      <Select
        aria-label={label(t('rules.books.level'))}
        value={item.level}
        options={LEVELS.map((value) => ({ value, label: t(`rules.levels.${value}`) }))}
        onChange={(level) => onType({ ...item, level })}
      />
      <Select
        aria-label={label(t('rules.books.photo'))}
        value={item.photo}
        options={PHOTOS.map((value) => ({ value, label: t(`rules.photos.${value}`) }))}
        onChange={(photo) => onType({ ...item, photo })}
      />
      <Select
        mode="tags"
        aria-label={label(t('rules.books.codes'))}
        placeholder={t('rules.books.codes')}
        value={item.codes}
        onChange={(codes: string[]) => onType({ ...item, codes })}
      />
      <BasisInput basis={item.basis} onChange={(basis) => onType({ ...item, basis })} />
      <Button size="small" aria-label={label(t('rules.calendar.remove'))} onClick={onRemove}>
        {t('rules.calendar.remove')}
      </Button>
    </div>
  );
}
