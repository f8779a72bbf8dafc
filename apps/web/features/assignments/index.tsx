import { SendOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { FeatureRoute } from '../../app/feature';

const AssignmentsPage = lazy(() =>
  import('./assignments-page').then((file) => ({ default: file.AssignmentsPage })),
);

export const assignmentRoutes: readonly FeatureRoute[] = [
  {
    path: '/assignments',
    page: AssignmentsPage,
    menu: {
      title: 'app.menu.assignments',
      icon: <SendOutlined />,
      order: 42,
      permission: 'assignment.read',
    },
  },
];
