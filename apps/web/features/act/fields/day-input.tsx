import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { FieldValue } from './field-value';

const DAY = 'YYYY-MM-DD';

/** A calendar day; typed or picked, kept as `YYYY-MM-DD`. */
export function DayInput({ id, value, onChange }: FieldValue<string | undefined>) {
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      className="day"
      format={DAY}
      value={value === undefined ? null : dayjs(value, DAY)}
      onChange={(day) => onChange?.(day?.format(DAY))}
    />
  );
}
