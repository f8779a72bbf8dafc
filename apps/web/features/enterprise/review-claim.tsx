import { Button, Form, Input } from 'antd';
import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimReviewDto, OfferedActView } from '../../api';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { problemOf } from '../../transport/problem';
import { Lamp } from '../../ui/lamp';
import { useTask } from '../act';
import { serverFaults } from '../act/act-body';
import { consequenceKey } from '../act/consequence';
import { DraftSign } from '../act/draft-sign';
import { MoneyInput } from '../act/fields/plain-input';
import { Overtaken } from '../act/overtaken';
import { useDraft } from '../act/use-draft';
import { useSubmit } from '../act/use-submit';
import { useTold } from '../act/use-told';
import { evidenceOf, lackOf, NO_PHOTOS, type PhotoPair } from './photo-pairs';
import { PhotoPairsInput } from './photo-pairs-input';

const APPLY = 'applyReview';
const STATEMENT_MAX = 2_000;
/** Photos lie in the draft beside the fields, under a name no field has. */
const PAIRS = '__pairs';

interface Values {
  readonly form?: Partial<ClaimReviewDto>;
}

/** Rectified: say how, show it before and after, and ask for the review. */
export function ReviewClaim({ taskId }: { readonly taskId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useTask(taskId);
  if (!data)
    return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <DelayedSkeleton />;
  const offered = data.acts.find(({ act }) => act === APPLY);
  return (
    <>
      {data.task.lamp && (
        <p>
          <Lamp lamp={data.task.lamp} />
        </p>
      )}
      {offered?.closed !== undefined && <p className="barred">{offered.closed}</p>}
      {offered === undefined && <p className="barred">{t('enterprise.claim.notNow')}</p>}
      {offered !== undefined && offered.closed === undefined && (
        <ClaimForm taskId={taskId} offered={offered} />
      )}
    </>
  );
}

/** What is typed and shown, its draft, and the way to the server. */
function useClaim(taskId: string, title: string) {
  const [form] = Form.useForm<Values>();
  const [pairs, setPairs] = useState(NO_PHOTOS);
  const [isPressed, press] = useState(false);
  const submit = useSubmit({ taskId }, APPLY);
  const tell = useTold();
  const draft = useDraft(taskId, APPLY, ({ form: { [PAIRS]: kept, ...typed } }) => {
    form.setFieldsValue({ form: typed });
    if (Array.isArray(kept) && kept.length > 0) setPairs(kept as readonly PhotoPair[]);
  });
  const keep = (typed: Values, photos: readonly PhotoPair[]): void =>
    draft.keep({ form: { ...typed.form, [PAIRS]: photos } });
  const change = (next: (now: readonly PhotoPair[]) => readonly PhotoPair[]): void =>
    setPairs((now) => {
      const changed = next(now);
      keep(form.getFieldsValue(), changed);
      return changed;
    });
  const send = ({ form: typed }: Values): void => {
    press(true);
    if (lackOf(pairs) !== undefined) return;
    const body = { form: typed as ClaimReviewDto, evidence: evidenceOf(pairs) };
    submit.mutate(body, {
      onSuccess: (receipt) => {
        draft.drop();
        tell(receipt, title);
      },
      onError: (error) => form.setFields(serverFaults(problemOf(error, undefined))),
    });
  };
  return { form, pairs, isPressed, press, submit, draft, keep, change, send };
}

function ClaimForm({ taskId, offered }: { readonly taskId: string; readonly offered: OfferedActView }) {
  const { t } = useTranslation();
  const { form, pairs, isPressed, press, submit, draft, keep, change, send } = useClaim(
    taskId,
    offered.title,
  );
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      autoComplete="off"
      scrollToFirstError={{ focus: true }}
      onFinish={send}
      onFinishFailed={() => press(true)}
      onValuesChange={(_changed, values) => keep(values, pairs)}
    >
      <p className="consequence">{t(consequenceKey('rectify', APPLY))}</p>
      <Photos pairs={pairs} onChange={change} lack={isPressed ? lackOf(pairs) : undefined} />
      <ClaimFields />
      {submit.isError && <Overtaken error={submit.error} on={{ taskId }} />}
      <div className="act-buttons">
        <Button type="primary" htmlType="submit" loading={submit.isPending}>
          {t('enterprise.claim.submit')}
        </Button>
        <DraftSign
          state={draft.state}
          onDrop={() => {
            form.resetFields();
            change(() => NO_PHOTOS);
            draft.drop();
          }}
        />
      </div>
    </Form>
  );
}

interface PhotosProps extends ComponentProps<typeof PhotoPairsInput> {
  readonly lack: ReturnType<typeof lackOf>;
}

function Photos({ pairs, onChange, lack }: PhotosProps) {
  const { t } = useTranslation();
  return (
    <Form.Item label={t('enterprise.photo.title')} required>
      <PhotoPairsInput pairs={pairs} onChange={onChange} />
      {lack !== undefined && (
        <p role="alert" className="fault">
          {t(`enterprise.photo.lack.${lack}`)}
        </p>
      )}
    </Form.Item>
  );
}

function ClaimFields() {
  const { t } = useTranslation();
  const [statement, spent] = [t('forms.label.statement'), t('forms.label.spent')];
  return (
    <>
      <Form.Item
        name={['form', 'statement']}
        label={statement}
        rules={[{ required: true, whitespace: true, message: t('forms.need', { label: statement }) }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={STATEMENT_MAX} />
      </Form.Item>
      <Form.Item
        name={['form', 'spentFen']}
        label={spent}
        extra={t('forms.hint.spent')}
        rules={[{ required: true, message: t('forms.need', { label: spent }) }]}
      >
        <MoneyInput />
      </Form.Item>
    </>
  );
}
