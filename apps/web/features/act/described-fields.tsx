import { Button, Form } from 'antd';
import type { Rule } from 'antd/es/form';
import { useTranslation } from 'react-i18next';
import type { FormFieldView } from '../../api';
import { useTerm } from '../../i18n';
import { describedInput } from './fields/described-input';

/** Where a form keeps a field's value. */
type Path = readonly (string | number)[];

interface Props {
  readonly fields: readonly FormFieldView[];
  readonly path: Path;
}

const TYPED: readonly FormFieldView['kind'][] = ['line', 'text'];

function useRule() {
  const { t } = useTranslation();
  const say = useTerm();
  return ({ kind, optional, label }: FormFieldView): Rule[] => {
    if (optional) return [];
    const isTyped = TYPED.includes(kind);
    const message = isTyped
      ? t('forms.need', { label: say(label) })
      : t('forms.needChoice', { label: say(label) });
    return [{ required: true, message, ...(isTyped ? { whitespace: true } : {}) }];
  };
}

/** The fields of a form that describes itself, in the order in which it names them. */
export function DescribedFields({ fields, path }: Props) {
  const ruleOf = useRule();
  const say = useTerm();
  return fields.map((field) => {
    const name = [...path, field.name];
    if (field.kind === 'rows') return <RowsItem key={field.name} field={field} name={name} />;
    return (
      <Form.Item
        key={field.name}
        name={name}
        label={<Label {...field} />}
        rules={ruleOf(field)}
        extra={field.hint && say(field.hint)}
      >
        {describedInput(field)}
      </Form.Item>
    );
  });
}

function Label({ label, optional }: FormFieldView) {
  const { t } = useTranslation();
  const say = useTerm();
  return (
    <>
      {say(label)}
      {optional && <span className="optional">（{t('forms.optional')}）</span>}
    </>
  );
}

/** A table filled in row by row; each row is a small form of its own. */
function RowsItem({ field, name }: { readonly field: FormFieldView; readonly name: Path }) {
  const { t } = useTranslation();
  const say = useTerm();
  const first = field.optional ? [] : [{}];
  return (
    <Form.List name={[...name]} initialValue={first}>
      {(rows, { add, remove }) => (
        <fieldset className="form-rows">
          <legend>
            <Label {...field} />
          </legend>
          {field.hint && <p className="hint">{say(field.hint)}</p>}
          {rows.map((row, index) => (
            <div
              key={row.key}
              className="form-row"
              role="group"
              aria-label={t('forms.row', { at: index + 1 })}
            >
              <DescribedFields fields={field.fields ?? []} path={[row.name]} />
              <Button size="small" onClick={() => remove(row.name)}>
                {t('forms.removeRow', { at: index + 1 })}
              </Button>
            </div>
          ))}
          <Button onClick={() => add({})}>{t('forms.addRow', { label: say(field.label) })}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
