import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ChangeContentBody, RuleChangeView } from '../../api';
import { useMessages } from '../../ui/messages';
import { ProblemNotice } from '../../ui/problem-notice';
import { DayInput } from '../act/fields/day-input';
import { PreviewView } from './preview-view';
import { type ChangeKind, useHandIn, usePreview } from './use-rules';

const TITLE_MAX = 200;
const REASON_MAX = 2_000;

/** The content of a draft without its kind and its day. */
export type Content = Omit<ChangeContentBody, 'kind' | 'effectOn'>;

interface HeadFields {
  readonly title: string;
  readonly reason: string;
  readonly documentNo?: string;
  readonly effectOn?: string;
}

interface Props {
  readonly kind: ChangeKind;
  readonly content: () => Content;
  /** The change that came back, when the draft takes the place of its own. */
  readonly change?: RuleChangeView | undefined;
  readonly today: string;
}

const bodyOf = (
  kind: ChangeKind,
  content: Content,
  effectOn: string | undefined,
  today: string,
): ChangeContentBody => ({
  kind,
  // A calendar counts as soon as it is approved; its day is that of the draft.
  effectOn: kind === 'calendar' ? today : (effectOn ?? today),
  ...content,
});

/** The last step of every draft: why, from when, what it touches, and off to a second person. */
export function HandIn({ kind, content, change, today }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<HeadFields>();
  const preview = usePreview();
  const { send, handIn } = useSend(change);
  const bodyNow = (): ChangeContentBody => bodyOf(kind, content(), form.getFieldsValue().effectOn, today);
  return (
    <Form<HeadFields>
      form={form}
      layout="vertical"
      className="rules-hand-in"
      initialValues={change === undefined ? {} : { reason: change.reason, effectOn: change.effectOn }}
      onFinish={(head) => send(head, bodyNow())}
      scrollToFirstError={{ focus: true }}
    >
      <HeadItems kind={kind} isNew={change === undefined} />
      {preview.isError && <ProblemNotice error={preview.error} />}
      {preview.data && <PreviewView preview={preview.data} />}
      {handIn.isError && <ProblemNotice error={handIn.error} />}
      <div className="rules-buttons">
        <Button onClick={() => preview.mutate(bodyNow())} loading={preview.isPending}>
          {t('rules.handIn.preview')}
        </Button>
        <Button type="primary" htmlType="submit" loading={handIn.isPending}>
          {t('rules.handIn.send')}
        </Button>
      </div>
      <p className="hint">{t('rules.handIn.next')}</p>
    </Form>
  );
}

/** Hands the draft in and goes to its case. */
function useSend(change: RuleChangeView | undefined) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const message = useMessages();
  const handIn = useHandIn(change?.id);
  const send = ({ title, reason, documentNo }: HeadFields, content: ChangeContentBody): void =>
    handIn.mutate(
      {
        ...content,
        ...{ title: change?.title ?? title, reason },
        ...(documentNo === undefined || documentNo === '' ? {} : { documentNo }),
      },
      {
        onSuccess: ({ id }) => {
          void message.success(t('rules.handIn.done'));
          void navigate(`/cases/${encodeURIComponent(id)}`);
        },
      },
    );
  return { send, handIn };
}

function HeadItems({ kind, isNew }: { readonly kind: ChangeKind; readonly isNew: boolean }) {
  const { t } = useTranslation();
  const need = (label: string) => ({ required: true, whitespace: true, message: t('rules.need', { label }) });
  return (
    <>
      {isNew && (
        <Form.Item name="title" label={t('rules.handIn.title')} rules={[need(t('rules.handIn.title'))]}>
          <Input maxLength={TITLE_MAX} />
        </Form.Item>
      )}
      <Form.Item name="reason" label={t('rules.handIn.reason')} rules={[need(t('rules.handIn.reason'))]}>
        <Input.TextArea rows={2} maxLength={REASON_MAX} />
      </Form.Item>
      {isNew && (
        <Form.Item name="documentNo" label={t('rules.handIn.documentNo')}>
          <Input maxLength={TITLE_MAX} />
        </Form.Item>
      )}
      {kind !== 'calendar' && (
        <Form.Item
          name="effectOn"
          label={t('rules.handIn.effectOn')}
          extra={t('rules.handIn.effectHint')}
          rules={[{ required: true, message: t('rules.need', { label: t('rules.handIn.effectOn') }) }]}
        >
          <DayInput />
        </Form.Item>
      )}
    </>
  );
}
