import { useQuery } from '@tanstack/react-query';
import { Radio, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directoryUnits, hazardsList, type UnitView } from '../../../api';
import { useTerm } from '../../../i18n';
import { answerOf } from '../../../transport/client';
import { useActContext } from '../act-context';
import type { FieldValue } from './field-value';

type Duty = 'subdistrict' | 'department';

/** Units with the duty of a subdistrict, or of a department in charge of trades (the bureau has trades of its own). */
const HAS_DUTY: Readonly<Record<Duty, (unit: UnitView) => boolean>> = {
  subdistrict: ({ kind, actsAsSubdistrict }) => kind === 'subdistrict' || actsAsSubdistrict,
  department: ({ kind }) => kind === 'department' || kind === 'bureau',
};

const useUnits = () =>
  useQuery({ queryKey: ['units'], queryFn: () => answerOf(directoryUnits()), staleTime: Infinity });

/** A unit of the district. */
export function UnitInput({ id, value, onChange, units }: FieldValue<string> & { readonly units: Duty }) {
  const { t } = useTranslation();
  const { data = [], isPending } = useUnits();
  const options = data.filter(HAS_DUTY[units]).map((unit) => ({ value: unit.id, label: unit.name }));
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      showSearch={{ optionFilterProp: 'label' }}
      loading={isPending}
      placeholder={t('forms.unit.find')}
      value={value ?? null}
      options={options}
      onChange={(chosen) => onChange?.(chosen ?? '')}
    />
  );
}

/** Another hazard, found by number or enterprise. */
export function HazardInput({ id, value, onChange }: FieldValue<string>) {
  const { t } = useTranslation();
  const [typed, type] = useState('');
  const text = useDeferredValue(typed.trim());
  const { data } = useQuery({
    queryKey: ['hazards', 'find', text],
    queryFn: () => answerOf(hazardsList({ query: { q: text, limit: 20 } })),
    enabled: text.length > 1,
  });
  const options = (data?.items ?? []).map((one) => ({
    value: one.caseId,
    label: [one.number, one.enterpriseName, one.description].filter(Boolean).join(' '),
  }));
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      allowClear
      showSearch={{ filterOption: false, onSearch: type }}
      placeholder={t('forms.hazard.find')}
      value={value ?? null}
      options={options}
      onChange={(chosen) => onChange?.(chosen ?? '')}
    />
  );
}

/** A task of the case that is open, by its number within the case. */
export function OpenTaskInput({ value, onChange }: FieldValue<string>) {
  const say = useTerm();
  const { openTasks } = useActContext();
  const options = openTasks.map(({ id: task, nodeTitle, seat }) => ({
    value: task.slice(task.indexOf(':') + 1),
    label: `${say(nodeTitle)}（${seat}）`,
  }));
  return (
    <Radio.Group
      className="choices"
      value={value}
      options={options}
      onChange={({ target }) => onChange?.(String(target.value))}
    />
  );
}
