import { CameraOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { FeatureRoute } from '../../app/feature';
import { CapturePage, PATHS } from './pages';

/** How much of this device is not with the server; in the frame of every page of an expert. */
export const UnsentSign = lazy(() => import('./unsent-sign').then((file) => ({ default: file.UnsentSign })));

/** The capture page for an expert whose phone has no network. */
export const OfflineDoor = lazy(() =>
  import('./offline-door').then((file) => ({ default: file.OfflineDoor })),
);

export const visitCaptureRoutes: readonly FeatureRoute[] = [
  {
    path: PATHS.all,
    page: CapturePage,
    menu: {
      title: 'app.menu.visitCapture',
      icon: <CameraOutlined />,
      order: 12,
      permission: 'report.submit',
      roles: ['expert'],
    },
  },
  { path: PATHS.one, page: CapturePage },
];
