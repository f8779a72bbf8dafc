import { Button, Input, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyRowBody, PolicyRowView } from '../../api';
import { ValueText } from './value-text';
import { ValueInput } from './value-input';

const MARKS = ['V', 'V2', 'K', 'D'] as const;
const LINE_MAX = 200;

interface Props {
  readonly row: PolicyRowView;
  readonly body: PolicyRowBody;
  readonly onType: (body: PolicyRowBody) => void;
  readonly onDrop: () => void;
}

/** One row of a draft: what it is now, what it becomes, on which ground and why. */
export function DraftRow({ row, body, onType, onDrop }: Props) {
  const { t } = useTranslation();
  return (
    <li>
      <div className="open-task-head">
        <strong>{row.title}</strong>
        <Button size="small" aria-label={t('rules.draft.dropOf', { title: row.title })} onClick={onDrop}>
          {t('rules.policy.drop')}
        </Button>
      </div>
      <div className="rules-now">
        {t('rules.draft.now')}：<ValueText {...row} />
      </div>
      <RowFields row={row} body={body} onType={onType} />
    </li>
  );
}

function RowFields({ row, body, onType }: Omit<Props, 'onDrop'>) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="rules-fields">
      <Labelled id={`${id}-value`} label={t('rules.draft.value')} isWide={isStructure(row)}>
        <ValueInput id={`${id}-value`} row={row} body={body} onType={onType} />
      </Labelled>
      <Labelled id={`${id}-source`} label={t('rules.columns.source')}>
        <Input
          id={`${id}-source`}
          maxLength={LINE_MAX}
          value={body.source}
          onChange={(event) => onType({ ...body, source: event.target.value })}
        />
      </Labelled>
      <Labelled id={`${id}-mark`} label={t('rules.columns.mark')}>
        <Select
          id={`${id}-mark`}
          value={body.mark}
          options={MARKS.map((value) => ({ value, label: t(`rules.marks.${value}`) }))}
          onChange={(mark) => onType({ ...body, mark })}
        />
      </Labelled>
      <Labelled id={`${id}-reason`} label={t('rules.draft.reason')}>
        <Input
          id={`${id}-reason`}
          value={body.reason}
          onChange={(event) => onType({ ...body, reason: event.target.value })}
        />
      </Labelled>
    </div>
  );
}

const isStructure = ({ shape }: PolicyRowView): boolean =>
  ['list', 'lists', 'ladder', 'vote', 'structure'].includes(shape);

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly isWide?: boolean;
  readonly children: React.ReactNode;
}

export function Labelled({ id, label, isWide = false, children }: LabelledProps) {
  return (
    <div className={isWide ? 'rules-field rules-wide' : 'rules-field'}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}
