import { Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyRowBody, PolicyRowView } from '../../api';
import { DayInput } from '../act/fields/day-input';
import { parsed, typedOf, type Unit } from './value-words';

const TERM_UNITS = ['ND', 'WD', 'H', 'M'] as const;

interface Props {
  readonly id: string;
  readonly row: PolicyRowView;
  readonly body: PolicyRowBody;
  readonly onType: (body: PolicyRowBody) => void;
}

/** The input that fits what a row holds: an amount with its unit, a word, a day, yes or no, lines, or a structure. */
export function ValueInput(props: Props) {
  const { t } = useTranslation();
  const { id, row, body, onType } = props;
  const put = (value: PolicyRowBody['value']): void => onType({ ...body, value });
  switch (row.shape) {
    case 'term':
    case 'number':
      return <Amount {...props} />;
    case 'flag':
      return (
        <Select
          id={id}
          value={body.value === true}
          options={[true, false].map((value) => ({ value, label: t(value ? 'rules.yes' : 'rules.no') }))}
          onChange={put}
        />
      );
    case 'day':
      return <DayInput id={id} value={String(body.value)} onChange={(day) => put(day ?? '')} />;
    case 'text':
      return (
        <Input.TextArea
          id={id}
          autoSize
          value={String(body.value)}
          onChange={(event) => put(event.target.value)}
        />
      );
    case 'list':
      return <Lines {...props} />;
    default:
      return <Structure {...props} />;
  }
}

function Amount({ id, row, body, onType }: Props) {
  const { t } = useTranslation();
  const unit = body.unit ?? row.unit;
  const units: readonly Unit[] = row.shape === 'term' ? TERM_UNITS : unit === undefined ? [] : [unit];
  return (
    <span className="rules-amount">
      <InputNumber
        id={id}
        min={0}
        value={typeof body.value === 'number' ? body.value : null}
        onChange={(value) => onType({ ...body, value: value ?? '' })}
      />
      {units.length > 0 && (
        <Select<Unit>
          aria-label={t('rules.draft.unit')}
          value={unit ?? 'ND'}
          disabled={units.length === 1}
          options={units.map((value) => ({ value, label: t(`rules.units.${value}`) }))}
          onChange={(value) => onType({ ...body, unit: value })}
        />
      )}
    </span>
  );
}

/** A list, one entry to a line. */
function Lines({ id, body, onType }: Props) {
  const lines = Array.isArray(body.value) ? body.value.map(String) : [];
  const [text, setText] = useState(lines.join('\n'));
  return (
    <Input.TextArea
      id={id}
      autoSize={{ minRows: 2 }}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        onType({
          ...body,
          value: target.value
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        });
      }}
    />
  );
}

/** A structure as JSON; while it is none, what was typed stands as a text, which its reader refuses. */
function Structure({ id, body, onType }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(typedOf(body.value));
  const isJson = parsed(text) !== undefined;
  return (
    <>
      <Input.TextArea
        id={id}
        className="rules-json"
        autoSize={{ minRows: 4, maxRows: 24 }}
        spellCheck={false}
        status={isJson ? '' : 'error'}
        aria-invalid={!isJson}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          onType({ ...body, value: parsed(target.value) ?? target.value });
        }}
      />
      <p className={isJson ? 'hint' : 'fault'}>{t(isJson ? 'rules.draft.jsonHint' : 'rules.draft.noJson')}</p>
    </>
  );
}
