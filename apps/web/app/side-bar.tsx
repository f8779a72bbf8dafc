import { Drawer, Layout, Menu } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useMe } from '../features/sign-in';
import type { FeatureRoute } from './feature';
import { ROUTES } from './features';

const WIDTH = 200;

interface Props {
  readonly isDrawer: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

type MenuRoute = FeatureRoute & Required<Pick<FeatureRoute, 'menu'>>;

const inMenu = (route: FeatureRoute): route is MenuRoute => route.menu !== undefined;

/** The main menu at the side; on a phone in a drawer. */
export function SideBar({ isDrawer, isOpen, onClose }: Props) {
  const { t } = useTranslation();
  if (isDrawer) {
    return (
      <Drawer open={isOpen} onClose={onClose} placement="left" size={WIDTH * 1.4} title={t('app.menu.title')}>
        <MainMenu onChoose={onClose} />
      </Drawer>
    );
  }
  return (
    <Layout.Sider width={WIDTH} theme="light" className="side">
      <MainMenu onChoose={() => undefined} />
    </Layout.Sider>
  );
}

function MainMenu({ onChoose }: { readonly onChoose: () => void }) {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const { pathname } = useLocation();
  const routes = ROUTES.filter(inMenu)
    .filter(({ menu }) => menu.permission === undefined || permissions.includes(menu.permission))
    .toSorted((a, b) => a.menu.order - b.menu.order);
  const items = routes.map(({ path, menu: { icon, title, badge: Badge } }) => ({
    key: path,
    icon,
    label: (
      <Link to={path} onClick={onChoose} className="menu-link">
        {t(title)}
        {Badge && <Badge />}
      </Link>
    ),
  }));
  const here = routes.filter(({ path }) => pathname.startsWith(path)).map(({ path }) => path);
  return (
    <nav aria-label={t('app.menu.title')}>
      <Menu mode="inline" selectedKeys={here} items={items} />
    </nav>
  );
}
