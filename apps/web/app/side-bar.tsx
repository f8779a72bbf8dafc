import { Layout } from 'antd';
import { lazy, Suspense } from 'react';
import { MainMenu } from './main-menu';

const WIDTH = 200;

/** Only phones have one. */
const MenuDrawer = lazy(() => import('./menu-drawer').then((file) => ({ default: file.MenuDrawer })));

interface Props {
  readonly isDrawer: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The main menu at the side; on a phone in a drawer. */
export function SideBar({ isDrawer, isOpen, onClose }: Props) {
  if (isDrawer) {
    return (
      <Suspense>
        <MenuDrawer isOpen={isOpen} onClose={onClose} />
      </Suspense>
    );
  }
  return (
    <Layout.Sider width={WIDTH} theme="light" className="side">
      <MainMenu onChoose={() => undefined} />
    </Layout.Sider>
  );
}
