import { caseRoutes } from '../features/case';
import { inboxRoutes } from '../features/inbox';
import { signInRoutes } from '../features/sign-in';
import { substitutionRoutes } from '../features/substitution';
import type { FeatureRoute } from './feature';

/** Every page behind the door. A feature joins by its own list of routes. */
export const ROUTES: readonly FeatureRoute[] = [
  ...inboxRoutes,
  ...caseRoutes,
  ...substitutionRoutes,
  ...signInRoutes,
];
