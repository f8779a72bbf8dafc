import { FundProjectionScreenOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { FeatureRoute } from '../../app/feature';

const WallPage = lazy(() => import('./wall-page').then((file) => ({ default: file.WallPage })));

export const wallRoutes: readonly FeatureRoute[] = [
  {
    path: '/wall',
    page: WallPage,
    menu: {
      title: 'app.menu.wall',
      icon: <FundProjectionScreenOutlined />,
      order: 30,
      permission: 'overview.read',
    },
  },
];
