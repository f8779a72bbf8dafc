import { Input, InputNumber } from 'antd';
import type { FieldValue } from './field-value';

const FEN_IN_YUAN = 100;
const TEXT_MAX = 4_000;

/** Amounts are typed in yuan and travel in fen. */
export function MoneyInput({ id, value, onChange }: FieldValue<number | undefined>) {
  return (
    <InputNumber
      {...(id === undefined ? {} : { id })}
      className="money"
      min={0}
      precision={2}
      value={value === undefined ? null : value / FEN_IN_YUAN}
      onChange={(yuan) => onChange?.(yuan === null ? undefined : Math.round(yuan * FEN_IN_YUAN))}
    />
  );
}

/** A list typed one to a line. */
export function LinesInput({ id, value, onChange }: FieldValue<readonly string[]>) {
  return (
    <Input.TextArea
      {...(id === undefined ? {} : { id })}
      autoSize={{ minRows: 2, maxRows: 8 }}
      maxLength={TEXT_MAX}
      value={(value ?? []).join('\n')}
      onChange={({ target }) => onChange?.(target.value.split('\n'))}
    />
  );
}
