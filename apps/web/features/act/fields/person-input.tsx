import { Checkbox, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ColleagueView, PersonRef } from '../../../api';
import { useActContext } from '../act-context';
import type { Whom } from '../form-specs';
import type { FieldValue } from './field-value';

interface Person {
  readonly key: string;
  readonly words: string;
  /** Why this person may not be chosen. */
  readonly barred?: string;
}

type Ref = string | PersonRef;

const keyOf = (ref: Ref): string => (typeof ref === 'string' ? ref : ref.personId);
const mayBe = (who: Whom, one: ColleagueView): boolean => (who === 'transfer' ? one.transfer : one.advise);

interface ColleagueProps extends FieldValue<Ref | readonly Ref[]> {
  readonly who: Whom;
  readonly as: 'ref' | 'id';
  readonly many: boolean;
}

/** People of the unit: those who may be chosen, and the others with the reason why not. */
export function ColleagueInput({ who, as, many, value, onChange, ...field }: ColleagueProps) {
  const { t } = useTranslation();
  const { colleagues } = useActContext();
  const people = colleagues.map((one): Person => {
    const words = `${one.name}　${one.unit} ${one.post}`;
    if (mayBe(who, one)) return { key: one.personId, words };
    return { key: one.personId, words, barred: one.barred ?? t('forms.person.notInPost') };
  });
  const refOf = (key: string): Ref => {
    const one = colleagues.find(({ personId }) => personId === key);
    return as === 'id' || !one ? key : { personId: key, postId: one.postId };
  };
  const chosen = [value ?? []].flat().map(keyOf);
  const choose = (keys: readonly string[]): void =>
    onChange?.(many ? keys.map(refOf) : (keys.slice(0, 1).map(refOf)[0] ?? []));
  return <People people={people} many={many} chosen={chosen} choose={choose} {...field} />;
}

/** Signers who may still be dropped, and the others with the reason why not. */
export function SignerInput({ value, onChange, ...field }: FieldValue<string>) {
  const { t } = useTranslation();
  const { signers } = useActContext();
  const people = signers.map(({ personId, name, required, verdict }): Person => {
    if (required) return { key: personId, words: name, barred: t('act.signerRequired') };
    if (verdict !== undefined)
      return { key: personId, words: name, barred: t(`forms.choice.verdict.${verdict}`) };
    return { key: personId, words: name };
  });
  const choose = ([key]: readonly string[]): void => onChange?.(key ?? '');
  return <People people={people} many={false} chosen={value ? [value] : []} choose={choose} {...field} />;
}

interface PeopleProps {
  readonly id?: string;
  readonly people: readonly Person[];
  readonly many: boolean;
  readonly chosen: readonly string[];
  readonly choose: (keys: readonly string[]) => void;
}

function People({ id, people, many, chosen, choose }: PeopleProps) {
  const { t } = useTranslation();
  if (people.length === 0) return <p>{t('forms.person.none')}</p>;
  const rows = people.toSorted((a, b) => Number(a.barred !== undefined) - Number(b.barred !== undefined));
  if (many) {
    return (
      <Checkbox.Group className="choices" value={[...chosen]} onChange={(keys) => choose(keys.map(String))}>
        {rows.map((person) => (
          <Checkbox key={person.key} value={person.key} disabled={person.barred !== undefined}>
            <Words {...person} />
          </Checkbox>
        ))}
      </Checkbox.Group>
    );
  }
  return (
    <Radio.Group
      {...(id === undefined ? {} : { id })}
      className="choices"
      value={chosen[0]}
      onChange={({ target }) => choose([String(target.value)])}
    >
      {rows.map((person) => (
        <Radio key={person.key} value={person.key} disabled={person.barred !== undefined}>
          <Words {...person} />
        </Radio>
      ))}
    </Radio.Group>
  );
}

const Words = ({ words, barred }: Person) => (
  <>
    {words}
    {barred !== undefined && <span className="barred">（{barred}）</span>}
  </>
);
