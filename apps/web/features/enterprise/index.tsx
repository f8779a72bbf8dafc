import { ToolOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { FeatureRoute } from '../../app/feature';

const EnterprisePage = lazy(() =>
  import('./enterprise-page').then((file) => ({ default: file.EnterprisePage })),
);

export const enterpriseRoutes: readonly FeatureRoute[] = [
  {
    path: '/rectification',
    page: EnterprisePage,
    menu: {
      title: 'app.menu.enterprise',
      icon: <ToolOutlined />,
      order: 15,
      permission: 'hazard.read',
      roles: ['enterpriseHead', 'enterpriseSafetyManager'],
    },
  },
];
