import { CalendarOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { FeatureRoute } from '../../app/feature';

const MeetingsPage = lazy(() => import('./meetings-page').then((file) => ({ default: file.MeetingsPage })));

export const meetingRoutes: readonly FeatureRoute[] = [
  {
    path: '/meetings',
    page: MeetingsPage,
    menu: { title: 'app.menu.meetings', icon: <CalendarOutlined />, order: 40, permission: 'meeting.read' },
  },
];
