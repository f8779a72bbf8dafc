import { Button, Form } from 'antd';
import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActNeedsView, FormFieldView, ReceiptView } from '../../api';
import { useTerm } from '../../i18n';
import { problemOf } from '../../transport/problem';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { bodyOf, type FormValues, serverFaults, typedOf, valuesOf } from './act-body';
import { needsFor } from './act-needs';
import { Consequence } from './consequence-words';
import { DraftSign } from './draft-sign';
import { EvidenceFields, FormFields, OpinionField } from './form-items';
import { Overtaken } from './overtaken';
import { useDraft } from './use-draft';
import { type ActOn, useSubmit } from './use-submit';

export const DescribedFields = lazy(() =>
  import('./described-fields').then((module) => ({ default: module.DescribedFields })),
);

export interface Act {
  readonly act: string;
  readonly title: string;
  readonly form: string;
  /** Fields and needs of an act that describes itself. */
  readonly fields?: readonly FormFieldView[];
  readonly needs?: ActNeedsView;
}

interface Props extends Act {
  readonly on: ActOn;
  /** Node of the task with its qualifier, or `case`. */
  readonly node: string;
  readonly onDone: (receipt: ReceiptView) => void;
  readonly onCancel: () => void;
}

const FIRST = 'input:not([hidden]):not(:disabled), textarea, button';

/** Focus goes to the first thing to fill in, so that the keyboard need not look for it. */
function useFirstFocus() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>(FIRST)?.focus(), []);
  return box;
}

/** The form of one act: what follows from it, its fields, opinion, evidence; what was typed survives a "no". */
export function ActForm(props: Props) {
  const { t } = useTranslation();
  const say = useTerm();
  const heading = useId();
  const box = useFirstFocus();
  return (
    <div ref={box} className="act-form" role="group" aria-labelledby={heading}>
      <h3 id={heading}>{say(props.title)}</h3>
      <p className="consequence">
        <strong>{t('act.consequenceTitle')}：</strong>
        <Consequence node={props.node} act={props.act} needs={props.needs} />
      </p>
      <Fields {...props} />
    </div>
  );
}

/** The form's state: values, draft, and the way to the server. */
function useActForm({ on, node, act, form: name, onDone, fields, needs: said }: Props) {
  const [form] = Form.useForm<FormValues>();
  const submit = useSubmit(on, act);
  const draft = useDraft('taskId' in on ? on.taskId : undefined, act, (typed) =>
    form.setFieldsValue(valuesOf(typed)),
  );
  const needs = needsFor(said, node, act);
  // Live news may take the form off the page before its own answer is there; what it did is told all the same.
  const send = (values: FormValues): void =>
    void submit.mutateAsync(bodyOf(values, name, needs, fields)).then(
      (receipt) => {
        draft.drop();
        onDone(receipt);
      },
      (error: unknown) => form.setFields(serverFaults(problemOf(error, undefined))),
    );
  const dropDraft = (): void => {
    form.resetFields();
    draft.drop();
  };
  return { form, submit, draft, needs, send, dropDraft };
}

/** Escape leaves the form, unless it is meant for an input method or an open list. */
const leaves = ({ key, nativeEvent, target }: KeyboardEvent): boolean =>
  key === 'Escape' &&
  !nativeEvent.isComposing &&
  !(target instanceof Element && target.getAttribute('aria-expanded') === 'true');

function Fields(props: Props) {
  const { t } = useTranslation();
  const say = useTerm();
  const { form, submit, draft, needs, send, dropDraft } = useActForm(props);
  // What is typed for a task is in its draft; for a motion nobody keeps it.
  const isKept = 'taskId' in props.on;
  return (
    <Form<FormValues>
      form={form}
      layout="vertical"
      onFinish={send}
      onValuesChange={(_changed, values) => draft.keep(typedOf(values))}
      onKeyDown={(event) => leaves(event) && (isKept || !form.isFieldsTouched()) && props.onCancel()}
      scrollToFirstError={{ focus: true }}
      autoComplete="off"
    >
      {props.fields ? (
        <Suspense fallback={<DelayedSkeleton rows={3} />}>
          <DescribedFields fields={props.fields} path={['form']} />
        </Suspense>
      ) : (
        <FormFields name={props.form} />
      )}
      <OpinionField act={props.act} needs={needs} />
      <EvidenceFields needs={needs} />
      {submit.isError && <Overtaken error={submit.error} on={props.on} />}
      <div className="act-buttons">
        <Button type="primary" htmlType="submit" loading={submit.isPending}>
          {t('act.submit', { act: say(props.title) })}
        </Button>
        <Button onClick={props.onCancel}>{t('app.cancel')}</Button>
        <DraftSign state={draft.state} onDrop={dropDraft} />
      </div>
    </Form>
  );
}
