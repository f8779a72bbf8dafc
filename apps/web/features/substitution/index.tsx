import { SwapOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { FeatureRoute } from '../../app/feature';

const SubstitutionsPage = lazy(() =>
  import('./substitutions-page').then((file) => ({ default: file.SubstitutionsPage })),
);

export const substitutionRoutes: readonly FeatureRoute[] = [
  {
    path: '/substitutions',
    page: SubstitutionsPage,
    menu: {
      title: 'app.menu.substitution',
      icon: <SwapOutlined />,
      order: 80,
      permission: 'substitution.manage',
    },
  },
];
