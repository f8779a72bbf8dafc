import { UserOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMe, useSignOut } from '../features/sign-in';

/** Who is signed in, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { name, demo } = useMe();
  const signOut = useSignOut();
  const items = [
    ...(demo
      ? [{ key: 'personas', label: t('app.menu.personas'), onClick: () => void navigate('/personas') }]
      : []),
    { key: 'password', label: t('app.account.password'), onClick: () => void navigate('/password') },
    { type: 'divider' as const },
    {
      key: 'out',
      label: t('app.account.signOut'),
      onClick: () => signOut.mutate(undefined, { onSettled: () => void navigate('/sign-in') }),
    },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button type="text" icon={<UserOutlined />} aria-label={t('app.account.title', { name })}>
        <span className="wide-only">{name}</span>
      </Button>
    </Dropdown>
  );
}
