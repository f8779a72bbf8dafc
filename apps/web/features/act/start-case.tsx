import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Form } from 'antd';
import { Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { FormFieldView } from '../../api';
import { useTerm } from '../../i18n';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { problemOf } from '../../transport/problem';
import { SubmissionKeys } from '../../transport/submit';
import { bodyOf, type FormValues, serverFaults } from './act-body';
import { DescribedFields } from './act-form';

/** Headers of an act that begins a case. */
export type StartHeaders = { readonly 'Idempotency-Key': string };

interface Props {
  /** Words on the button and over the form. */
  readonly title: string;
  /** What follows, said before it is done. */
  readonly consequence: string;
  readonly fields: readonly FormFieldView[];
  readonly start: (
    body: Readonly<Record<string, unknown>>,
    headers: StartHeaders,
  ) => Promise<{ caseId: string }>;
}

const NO_NEEDS = { opinion: 'no', evidence: [] } as const;

/** Begins the case once for what is typed; a lost answer is asked for again under the same key. */
function useStart({ fields, start }: Pick<Props, 'fields' | 'start'>) {
  const queries = useQueryClient();
  const keys = useRef(new SubmissionKeys());
  return useMutation({
    mutationFn: (values: FormValues) => {
      const { form } = bodyOf(values, '', NO_NEEDS, fields);
      return start(form ?? {}, { 'Idempotency-Key': keys.current.of(form) });
    },
    onSuccess: () => {
      keys.current.forget();
      void queries.invalidateQueries();
    },
    onError: (error) => {
      if (problemOf(error, undefined).status !== 0) keys.current.forget();
    },
  });
}

/** A button that opens a form and, sent, leads to the case it began. */
export function StartCase(props: Props) {
  const say = useTerm();
  const [open, show] = useState(false);
  return (
    <>
      <Button type="primary" onClick={() => show(true)}>
        {say(props.title)}
      </Button>
      <Drawer title={say(props.title)} open={open} onClose={() => show(false)} size="large" destroyOnHidden>
        <StartForm {...props} onCancel={() => show(false)} />
      </Drawer>
    </>
  );
}

function StartForm({ title, consequence, onCancel, ...more }: Props & { readonly onCancel: () => void }) {
  const { t } = useTranslation();
  const say = useTerm();
  const go = useNavigate();
  const [form] = Form.useForm<FormValues>();
  const begin = useStart(more);
  const send = (values: FormValues): void =>
    begin.mutate(values, {
      onSuccess: ({ caseId }) => void go(`/cases/${encodeURIComponent(caseId)}`),
      onError: (error) => form.setFields(bare(problemOf(error, undefined))),
    });
  return (
    <Form<FormValues> form={form} layout="vertical" onFinish={send} scrollToFirstError={{ focus: true }}>
      <p className="consequence">
        <strong>{t('act.consequenceTitle')}：</strong>
        {say(consequence)}
      </p>
      <Suspense fallback={<DelayedSkeleton rows={4} />}>
        <DescribedFields fields={more.fields} path={['form']} />
      </Suspense>
      {begin.isError && <ProblemNotice error={begin.error} />}
      <div className="act-buttons">
        <Button type="primary" htmlType="submit" loading={begin.isPending}>
          {t('act.submit', { act: say(title) })}
        </Button>
        <Button onClick={onCancel}>{t('app.cancel')}</Button>
      </div>
    </Form>
  );
}

/** A start has its fields at the top of the body; the form keeps them under `form`. */
const bare = (problem: Parameters<typeof serverFaults>[0]) =>
  serverFaults({
    errors: problem.errors.map((fault) => ({
      ...fault,
      field: `form.${fault.field.replace(/^form\./, '')}`,
    })),
  });
