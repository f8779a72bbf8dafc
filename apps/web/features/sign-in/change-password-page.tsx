import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Card, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { type PasswordChangeBody, sessionChangePassword } from '../../api';
import { answerOf } from '../../transport/client';
import { useMessages } from '../../ui/messages';
import { ProblemNotice } from '../../ui/problem-notice';
import { SESSION_KEY } from './use-session';

type Typed = PasswordChangeBody & { readonly repeat: string };

/** A new password; `forced` when nothing else may be done before. */
export function ChangePasswordPage({ forced = false }: { readonly forced?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="door">
      <Card className="door-card">
        <h1>{t('signIn.change.title')}</h1>
        {forced && <Alert type="info" title={t('signIn.change.must')} />}
        <ChangeForm />
      </Card>
    </div>
  );
}

function ChangeForm() {
  const { t } = useTranslation();
  const message = useMessages();
  const queries = useQueryClient();
  const [form] = Form.useForm<Typed>();
  const change = useMutation({
    mutationFn: ({ current, next }: Typed) => answerOf(sessionChangePassword({ body: { current, next } })),
    onSuccess: async () => {
      form.resetFields();
      void message.success(t('signIn.change.done'));
      await queries.invalidateQueries({ queryKey: SESSION_KEY });
    },
  });
  const need = { required: true, message: t('signIn.change.need') };
  const same = {
    validator: (_rule: unknown, value: string) =>
      value === form.getFieldValue('next')
        ? Promise.resolve()
        : Promise.reject(new Error(t('signIn.change.differs'))),
  };
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={(typed) => change.mutate(typed)}>
      {change.isError && <ProblemNotice error={change.error} />}
      <Form.Item name="current" label={t('signIn.change.current')} rules={[need]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item name="next" label={t('signIn.change.next')} rules={[need]}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item name="repeat" label={t('signIn.change.repeat')} rules={[need, same]} dependencies={['next']}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('signIn.change.submit')}
      </Button>
    </Form>
  );
}
