import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { SignInForm } from './sign-in-form';
import { useEnter, useMe, useSignOut } from './use-session';

/** Says that the session is over and opens a new one on the spot: what stands on the page stays. */
export function ExpiredDialog({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation();
  const signOut = useSignOut();
  const { name, login, demo } = useMe();
  const enter = useEnter();
  return (
    <Modal
      open
      title={t('signIn.expired.title')}
      footer={null}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
    >
      <p>{t('signIn.expired.say')}</p>
      {demo ? (
        <Button
          type="primary"
          loading={enter.isPending}
          onClick={() => enter.mutate({ login }, { onSuccess: onBack })}
        >
          {t('signIn.expired.again', { name })}
        </Button>
      ) : (
        <SignInForm onDone={onBack} />
      )}
      <Button type="link" onClick={() => signOut.mutate()}>
        {t('signIn.expired.other')}
      </Button>
    </Modal>
  );
}
