import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { KeyboardEvent } from 'react';
import type { FieldValue } from './field-value';

const DAY = 'YYYY-MM-DD';

/** Enter takes the day that was typed or picked; it does not send the form around it, which is an act. */
export const keepEnter = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault();
};

/** A calendar day; typed or picked, kept as `YYYY-MM-DD`. */
export function DayInput({ id, value, onChange }: FieldValue<string | undefined>) {
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      className="day"
      onKeyDown={keepEnter}
      format={DAY}
      value={value === undefined ? null : dayjs(value, DAY)}
      onChange={(day) => onChange?.(day?.format(DAY))}
    />
  );
}
