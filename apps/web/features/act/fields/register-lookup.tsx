import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directoryEnterprises, directoryPersons, directoryUnits } from '../../../api';
import { answerOf } from '../../../transport/client';
import type { FieldValue } from './field-value';

type Ids = string | readonly string[];

interface Option {
  readonly value: string;
  readonly label: string;
}

const named = (id: string | undefined): { readonly id?: string } => (id === undefined ? {} : { id });
const listOf = (value: Ids | undefined): string[] => [value ?? []].flat().filter((one) => one !== '');

interface PickProps extends FieldValue<Ids> {
  readonly options: readonly Option[];
  readonly many: boolean;
  readonly loading: boolean;
  readonly placeholder: string;
  readonly onSearch?: (text: string) => void;
}

function Pick({ id, value, onChange, options, many, loading, placeholder, onSearch }: PickProps) {
  const search = onSearch ? { filterOption: false, onSearch } : { optionFilterProp: 'label' };
  const chosen = listOf(value);
  const rest = {
    ...named(id),
    allowClear: true,
    loading,
    placeholder,
    options: [...options],
    showSearch: search,
  };
  return many ? (
    <Select {...rest} mode="multiple" value={chosen} onChange={(next: string[]) => onChange?.(next)} />
  ) : (
    <Select {...rest} value={chosen[0] ?? null} onChange={(next: string | null) => onChange?.(next ?? '')} />
  );
}

interface KindsProps {
  readonly kinds: readonly string[] | undefined;
}

const useUnitOptions = ({ kinds }: KindsProps) => {
  const { data = [], isPending } = useQuery({
    queryKey: ['units'],
    queryFn: () => answerOf(directoryUnits()),
    staleTime: Infinity,
  });
  const fitting = data.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
  return { options: fitting.map((unit): Option => ({ value: unit.id, label: unit.name })), isPending };
};

/** Units of the district of the kinds a form allows. */
export function UnitLookup({
  kinds,
  many,
  ...field
}: FieldValue<Ids> & KindsProps & { readonly many: boolean }) {
  const { t } = useTranslation();
  const { options, isPending } = useUnitOptions({ kinds });
  return (
    <Pick {...field} options={options} many={many} loading={isPending} placeholder={t('forms.unit.find')} />
  );
}

/** Enterprises within reach, found by name or credit code. */
export function EnterpriseLookup({ many, ...field }: FieldValue<Ids> & { readonly many: boolean }) {
  const { t } = useTranslation();
  const [typed, type] = useState('');
  const text = useDeferredValue(typed.trim());
  const { data = [], isPending } = useQuery({
    queryKey: ['enterprises', 'find', text],
    queryFn: () => answerOf(directoryEnterprises({ query: { text, limit: 20 } })),
  });
  const options = data.map((one): Option => ({ value: one.id, label: one.name }));
  return (
    <Pick
      {...field}
      options={options}
      many={many}
      loading={isPending}
      placeholder={t('forms.enterprise.find')}
      onSearch={type}
    />
  );
}

interface PersonProps extends FieldValue<Ids>, KindsProps {
  readonly roles: readonly string[] | undefined;
  readonly many: boolean;
}

const usePeople = (unit: string | undefined, roles: readonly string[] | undefined) => {
  const { data = [], isFetching } = useQuery({
    queryKey: ['persons', unit],
    queryFn: () => answerOf(directoryPersons({ query: { unit: unit ?? '' } })),
    enabled: unit !== undefined,
  });
  const here = data
    .filter(({ role }) => roles === undefined || roles.includes(role))
    .map((one): Option => ({ value: one.personId, label: `${one.name}（${one.post}）` }));
  return { here, isFetching };
};

/** People in posts: first the unit, then who of it. Those chosen stay when another unit is looked at. */
export function PersonLookup({ kinds, roles, many, ...field }: PersonProps) {
  const { t } = useTranslation();
  const [unit, choose] = useState<string>();
  const [known, remember] = useState<readonly Option[]>([]);
  const { options: units, isPending } = useUnitOptions({ kinds });
  const { here, isFetching } = usePeople(unit, roles);
  const chosen = listOf(field.value);
  const isChosen = ({ value }: Option): boolean => chosen.includes(value);
  const kept = known.filter((one) => isChosen(one) && !here.some(({ value }) => value === one.value));
  const move = (next: string | null): void => {
    remember([...kept, ...here.filter(isChosen)]);
    choose(next ?? undefined);
  };
  return (
    <div className="person-lookup">
      <Select
        aria-label={t('forms.person.unit')}
        showSearch={{ optionFilterProp: 'label' }}
        loading={isPending}
        placeholder={t('forms.unit.find')}
        value={unit ?? null}
        options={units}
        onChange={move}
      />
      <Pick
        {...field}
        options={[...kept, ...here]}
        many={many}
        loading={isFetching}
        placeholder={t('forms.person.find')}
      />
    </div>
  );
}
