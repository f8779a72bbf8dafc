import { MenuOutlined } from '@ant-design/icons';
import { Button, Layout } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../features/sign-in';
import { LiveSign } from '../live/live-sign';
import { AccountMenu } from './account-menu';
import { LookMenu } from './look-menu';
import { PostSwitch } from './post-switch';

/** Name of the system, whether the page is live, in which post the person acts, how it looks, who is signed in. */
export function HeaderBar({ onMenu }: { readonly onMenu?: () => void }) {
  const { t } = useTranslation();
  const mayListen = useMay('event.stream');
  return (
    <Layout.Header className="header">
      {onMenu && (
        <Button type="text" icon={<MenuOutlined />} aria-label={t('app.menu.open')} onClick={onMenu} />
      )}
      <Link to="/" className="brand">
        {t('app.name')}
      </Link>
      <div className="header-end">
        {mayListen && <LiveSign />}
        <PostSwitch />
        <LookMenu />
        <AccountMenu />
      </div>
    </Layout.Header>
  );
}
