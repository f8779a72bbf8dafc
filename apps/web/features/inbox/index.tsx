import { InboxOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { FeatureRoute } from '../../app/feature';
import { TodoBadge } from './todo-badge';

const InboxPage = lazy(() => import('./inbox-page').then((file) => ({ default: file.InboxPage })));

export const inboxRoutes: readonly FeatureRoute[] = [
  {
    path: '/inbox',
    page: InboxPage,
    menu: {
      title: 'app.menu.inbox',
      icon: <InboxOutlined />,
      order: 10,
      permission: 'task.read',
      badge: TodoBadge,
    },
  },
];
