import { CalendarOutlined, ControlOutlined, ProfileOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { FeatureRoute } from '../../app/feature';

const PolicyPage = lazy(() => import('./policy-page').then((file) => ({ default: file.PolicyPage })));
const CalendarPage = lazy(() => import('./calendar-page').then((file) => ({ default: file.CalendarPage })));
const RuleBooksPage = lazy(() =>
  import('./rule-books-page').then((file) => ({ default: file.RuleBooksPage })),
);

export const ruleRoutes: readonly FeatureRoute[] = [
  {
    path: '/policy',
    page: PolicyPage,
    menu: { title: 'app.menu.policy', icon: <ControlOutlined />, order: 90, permission: 'policy.read' },
  },
  {
    path: '/calendars',
    page: CalendarPage,
    menu: { title: 'app.menu.calendar', icon: <CalendarOutlined />, order: 91, permission: 'policy.read' },
  },
  {
    path: '/rule-books',
    page: RuleBooksPage,
    menu: { title: 'app.menu.ruleBooks', icon: <ProfileOutlined />, order: 92, permission: 'catalogue.read' },
  },
];
