import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/problem-notice';
import { useEnter } from './use-session';

interface Typed {
  readonly login: string;
  readonly password: string;
}

/** Account and password. */
export function SignInForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const enter = useEnter();
  // The form may be gone before its answer is handed on: the promise is kept all the same.
  const send = (typed: Typed): void => void enter.mutateAsync(typed).then(onDone, () => undefined);
  return (
    <Form<Typed> layout="vertical" requiredMark={false} onFinish={send} scrollToFirstError={{ focus: true }}>
      {enter.isError && (
        <Form.Item>
          <ProblemNotice error={enter.error} />
        </Form.Item>
      )}
      <Form.Item
        name="login"
        label={t('signIn.login')}
        rules={[{ required: true, message: t('signIn.needLogin') }]}
      >
        <Input autoComplete="username" autoFocus />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('signIn.password')}
        rules={[{ required: true, message: t('signIn.needPassword') }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={enter.isPending}>
        {t('signIn.submit')}
      </Button>
    </Form>
  );
}
