import { DatePicker, Form, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HAZARD_FINAL_STAGES, LEVELS } from '#domain/hazard';
import { useValueWords } from './condition-words';
import {
  changed,
  type FlagName,
  FLAGS,
  type LedgerQuery,
  type ListName,
  OVERLAYS,
  type SpanName,
  SPANS,
  STAGES,
} from './ledger-query';
import { useEnterprises, useFacets } from './use-ledger';

interface Props {
  readonly query: LedgerQuery;
  readonly onAsk: (query: LedgerQuery) => void;
}

/** Conditions whose values come from what the ledger holds. */
const BY_FIGURES = ['subdistrict', 'department', 'industry', 'agency'] as const satisfies readonly ListName[];
/** Conditions whose values the rules give. */
const BY_RULE = {
  level: LEVELS,
  stage: STAGES,
  overlay: OVERLAYS,
  outcome: HAZARD_FINAL_STAGES,
} as const satisfies Partial<Record<ListName, readonly string[]>>;
type RuleName = keyof typeof BY_RULE;

const DAY_FORMAT = 'YYYY-MM-DD';

/** Every condition of the ledger; each takes effect at once. */
export function FilterFields({ query, onAsk }: Props) {
  const { t } = useTranslation();
  const facets = useFacets({});
  const wordsOf = useValueWords(facets.data, []);
  const valuesOf = (name: ListName) =>
    (facets.data?.facets.find((facet) => facet.name === name)?.values ?? []).flatMap(({ id, name: label }) =>
      id === undefined ? [] : [{ value: id, label }],
    );
  return (
    <Form layout="vertical" component="div">
      {BY_FIGURES.map((name) => (
        <Choice key={name} name={name} query={query} onAsk={onAsk} options={valuesOf(name)} />
      ))}
      <EnterpriseChoice query={query} onAsk={onAsk} />
      {(Object.keys(BY_RULE) as RuleName[]).map((name) => (
        <Choice
          key={name}
          name={name}
          query={query}
          onAsk={onAsk}
          options={BY_RULE[name].map((value) => ({ value, label: wordsOf(name, value) }))}
        />
      ))}
      {FLAGS.map((name) => (
        <YesNo key={name} name={name} query={query} onAsk={onAsk} />
      ))}
      {(Object.keys(SPANS) as SpanName[]).map((span) => (
        <Form.Item key={span} label={t(`ledger.span.${span}`)}>
          <Span span={span} query={query} onAsk={onAsk} />
        </Form.Item>
      ))}
    </Form>
  );
}

interface ChoiceProps extends Props {
  readonly name: ListName;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Choice({ name, query, onAsk, options }: ChoiceProps) {
  const { t } = useTranslation();
  const label = t(`ledger.condition.${name}`);
  return (
    <Form.Item label={label}>
      <Select
        mode="multiple"
        allowClear
        aria-label={label}
        placeholder={t('ledger.filter.any')}
        optionFilterProp="label"
        value={[...(query[name] ?? [])]}
        options={[...options]}
        onChange={(values: string[]) => onAsk(changed(query, { [name]: values }))}
      />
    </Form.Item>
  );
}

/** Too many enterprises for a list: those that answer to some words. */
function EnterpriseChoice({ query, onAsk }: Props) {
  const { t } = useTranslation();
  const [text, look] = useState('');
  const found = useEnterprises(text.trim());
  const label = t('ledger.condition.enterprise');
  return (
    <Form.Item label={label}>
      <Select
        mode="multiple"
        allowClear
        showSearch
        filterOption={false}
        aria-label={label}
        placeholder={t('ledger.filter.findEnterprise')}
        value={[...(query.enterprise ?? [])]}
        options={(found.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onSearch={look}
        onChange={(values: string[]) => onAsk(changed(query, { enterprise: values }))}
      />
    </Form.Item>
  );
}

function YesNo({ name, query, onAsk }: Props & { readonly name: FlagName }) {
  const { t } = useTranslation();
  const label = t(`ledger.flag.${name}.title`);
  return (
    <Form.Item label={label}>
      <Select<'true' | 'false'>
        allowClear
        aria-label={label}
        placeholder={t('ledger.filter.any')}
        value={query[name] ?? null}
        options={[
          { value: 'true', label: t(`ledger.flag.${name}.yes`) },
          { value: 'false', label: t(`ledger.flag.${name}.no`) },
        ]}
        onChange={(value?: 'true' | 'false') => onAsk(changed(query, { [name]: value }))}
      />
    </Form.Item>
  );
}

function Span({ span, query, onAsk }: Props & { readonly span: SpanName }) {
  const { t } = useTranslation();
  const [from, to] = SPANS[span];
  const dayOf = (value: string | undefined) => (value === undefined ? null : dayjs(value));
  const title = t(`ledger.span.${span}`);
  return (
    <div className="ledger-span">
      {[from, to].map((name) => (
        <DatePicker
          key={name}
          format={DAY_FORMAT}
          aria-label={`${title} ${t(name === from ? 'ledger.span.from' : 'ledger.span.to')}`}
          placeholder={t(name === from ? 'ledger.span.from' : 'ledger.span.to')}
          value={dayOf(query[name])}
          onChange={(day) => onAsk(changed(query, { [name]: day?.format(DAY_FORMAT) }))}
        />
      ))}
    </div>
  );
}
