import { Checkbox, DatePicker, Input, InputNumber, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormFieldView } from '../../../api';
import { useTerm } from '../../../i18n';
import { DayInput, keepEnter } from './day-input';
import type { FieldValue } from './field-value';
import { ColleagueInput } from './person-input';
import { LinesInput, MoneyInput } from './plain-input';
import { EnterpriseLookup, PersonLookup, UnitLookup } from './register-lookup';

const LINE_MAX = 200;
const TEXT_MAX = 4_000;
/** More words than these do not stand side by side; they become a list to open. */
const IN_SIGHT = 6;

/** The input of a field that describes itself. `value` and `onChange` come from the form around it. */
export function describedInput(field: FormFieldView): ReactElement | null {
  const many = field.many ?? false;
  switch (field.kind) {
    case 'line':
      return <Input maxLength={LINE_MAX} autoComplete="off" />;
    case 'text':
      return <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={TEXT_MAX} />;
    case 'lines':
      return <LinesInput />;
    case 'money':
      return <MoneyInput />;
    case 'number':
      return <NumberInput field={field} />;
    case 'day':
      return <DayInput />;
    case 'instant':
      return <InstantInput />;
    case 'choice':
      return <OptionInput options={field.options ?? []} />;
    case 'choices':
      return <OptionsInput options={field.options ?? []} />;
    case 'yesNo':
      return <YesNoInput />;
    case 'unit':
      return <UnitLookup kinds={field.unitKinds} many={many} />;
    case 'enterprise':
      return <EnterpriseLookup many={many} />;
    case 'person':
      return <PersonLookup kinds={field.unitKinds} roles={field.roles} many={many} />;
    case 'colleague':
      return <ColleagueInput who="advise" as="id" many={many} />;
    // A table is no input: the form around it draws its rows.
    case 'rows':
      return null;
  }
}

type Options = NonNullable<FormFieldView['options']>;

const named = (id: string | undefined): { readonly id?: string } => (id === undefined ? {} : { id });

function NumberInput({
  id,
  value,
  onChange,
  field: { min, max, decimals = 0 },
}: FieldValue<number | undefined> & { readonly field: FormFieldView }) {
  return (
    <InputNumber
      {...named(id)}
      {...(min === undefined ? {} : { min })}
      {...(max === undefined ? {} : { max })}
      precision={decimals}
      value={value ?? null}
      onChange={(next) => onChange?.(next ?? undefined)}
    />
  );
}

/** A minute in Asia/Shanghai, kept with its offset. */
function InstantInput({ id, value, onChange }: FieldValue<string | undefined>) {
  return (
    <DatePicker
      onKeyDown={keepEnter}
      {...named(id)}
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      value={value === undefined ? null : dayjs(value)}
      onChange={(minute) => onChange?.(minute?.second(0).millisecond(0).format('YYYY-MM-DDTHH:mm:ssZ'))}
    />
  );
}

function OptionInput({ id, value, onChange, options }: FieldValue<string> & { readonly options: Options }) {
  const say = useTerm();
  const shown = options.map((option) => ({ value: option.value, label: say(option.title) }));
  if (shown.length > IN_SIGHT) {
    return (
      <Select
        {...named(id)}
        showSearch={{ optionFilterProp: 'label' }}
        value={value ?? null}
        options={shown}
        onChange={(chosen) => onChange?.(chosen ?? '')}
      />
    );
  }
  return (
    <Radio.Group
      {...named(id)}
      className="choices"
      value={value}
      options={shown}
      onChange={({ target }) => onChange?.(String(target.value))}
    />
  );
}

function OptionsInput({
  value,
  onChange,
  options,
}: FieldValue<readonly string[]> & { readonly options: Options }) {
  const say = useTerm();
  return (
    <Checkbox.Group
      className="choices"
      value={[...(value ?? [])]}
      options={options.map((option) => ({ value: option.value, label: say(option.title) }))}
      onChange={(chosen) => onChange?.(chosen.map(String))}
    />
  );
}

function YesNoInput({ id, value, onChange }: FieldValue<boolean>) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      {...named(id)}
      className="choices"
      value={value}
      options={[
        { value: true, label: t('forms.yes') },
        { value: false, label: t('forms.no') },
      ]}
      onChange={({ target }) => onChange?.(target.value === true)}
    />
  );
}
