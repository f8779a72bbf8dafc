import { lazy } from 'react';
import type { FeatureRoute } from '../../app/feature';

export { ExpiredWatch } from './expired-watch';
export { useNextHands } from './next-hands';
export { SESSION_KEY, useMay, useMe, useSession, useSignOut } from './use-session';

export const SignInPage = lazy(() => import('./sign-in-page').then((file) => ({ default: file.SignInPage })));
export const PersonasPage = lazy(() =>
  import('./personas-page').then((file) => ({ default: file.PersonasPage })),
);
export const ChangePasswordPage = lazy(() =>
  import('./change-password-page').then((file) => ({ default: file.ChangePasswordPage })),
);

export const signInRoutes: readonly FeatureRoute[] = [
  { path: '/personas', page: PersonasPage },
  { path: '/password', page: ChangePasswordPage },
];
