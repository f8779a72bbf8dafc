import { UserOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMe, useSignOut } from '../features/sign-in';

/** Who is signed in, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation();
  const { name } = useMe();
  const [isOpen, open] = useState(false);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={isOpen}
      onOpenChange={open}
      content={<Account onChoose={() => open(false)} />}
    >
      <Button type="text" icon={<UserOutlined />} aria-label={t('app.account.title', { name })}>
        <span className="wide-only">{name}</span>
      </Button>
    </Popover>
  );
}

function Account({ onChoose }: { readonly onChoose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { name, demo } = useMe();
  const signOut = useSignOut();
  const go = (path: string): void => {
    onChoose();
    void navigate(path);
  };
  const leave = (): void =>
    void signOut.mutateAsync().then(
      () => navigate('/sign-in'),
      () => navigate('/sign-in'),
    );
  return (
    <section className="account" aria-label={t('app.account.title', { name })}>
      {demo && (
        <Button type="text" autoFocus onClick={() => go('/personas')}>
          {t('app.menu.personas')}
        </Button>
      )}
      <Button type="text" autoFocus={!demo} onClick={() => go('/password')}>
        {t('app.account.password')}
      </Button>
      <Button type="text" onClick={leave}>
        {t('app.account.signOut')}
      </Button>
    </section>
  );
}
