import { Button, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onSessionLost } from '../../transport/credentials';
import { SignInForm } from './sign-in-form';
import { useEnter, useMe, useSignOut } from './use-session';

/** Says that the session is over and opens a new one on the spot: what stands on the page stays. */
export function ExpiredDialog() {
  const { t } = useTranslation();
  const [isLost, lose] = useState(false);
  const signOut = useSignOut();
  const { name, login, demo } = useMe();
  const enter = useEnter();
  useEffect(() => onSessionLost(() => lose(true)), []);
  const back = (): void => lose(false);
  return (
    <Modal
      open={isLost}
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
          onClick={() => enter.mutate({ login }, { onSuccess: back })}
        >
          {t('signIn.expired.again', { name })}
        </Button>
      ) : (
        <SignInForm onDone={back} />
      )}
      <Button type="link" onClick={() => signOut.mutate()}>
        {t('signIn.expired.other')}
      </Button>
    </Modal>
  );
}
