import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { LEVEL_TITLES, MEASURE_TITLES, SUPERVISION_TITLES } from '#domain/hazard';
import { useTerm } from '../../../i18n';
import { zhCn } from '../../../i18n/zh-cn';
import { useActContext } from '../act-context';
import type { ChoiceList } from '../form-specs';
import type { FieldValue } from './field-value';

/** A listed hazard is made by decision of the government, never by classification (五（二）). */
const { listed: _listed, ...CLASSIFIED } = LEVEL_TITLES;

/** Lists whose words the rules have. */
const RULED: Partial<Readonly<Record<ChoiceList, Readonly<Record<string, string>>>>> = {
  level: CLASSIFIED,
  measure: MEASURE_TITLES,
  supervision: SUPERVISION_TITLES,
};

type OwnList = keyof typeof zhCn.forms.choice;
const isOwn = (list: ChoiceList): list is OwnList => Object.hasOwn(zhCn.forms.choice, list);

interface Option {
  readonly value: string;
  readonly label: string;
}

function useOptions(list: ChoiceList): readonly Option[] {
  const { t } = useTranslation();
  const say = useTerm();
  const ruled = RULED[list];
  if (ruled) return Object.entries(ruled).map(([value, title]) => ({ value, label: say(title) }));
  if (!isOwn(list)) return [];
  const words = t(`forms.choice.${list}`, { returnObjects: true });
  return Object.entries(words).map(([value, label]) => ({ value, label: String(label) }));
}

/** One of a few words, all in sight. */
export function ChoiceInput({ from, ...field }: FieldValue<string> & { readonly from: ChoiceList }) {
  return <Options options={useOptions(from)} {...field} />;
}

/** Only nodes this task may really go back to. */
export function ReturnTargetInput(field: FieldValue<string>) {
  const { t } = useTranslation();
  const say = useTerm();
  const { returnTargets } = useActContext();
  if (returnTargets.length === 0) return <p>{t('forms.returnTarget.none')}</p>;
  return (
    <Options
      options={returnTargets.map(({ node, title }) => ({ value: node, label: say(title) }))}
      {...field}
    />
  );
}

function Options({
  options,
  id,
  value,
  onChange,
}: FieldValue<string> & { readonly options: readonly Option[] }) {
  return (
    <Radio.Group
      {...(id === undefined ? {} : { id })}
      className="choices"
      value={value}
      options={[...options]}
      onChange={({ target }) => onChange?.(String(target.value))}
    />
  );
}
