import { assignmentRoutes } from '../features/assignments';
import { caseRoutes } from '../features/case';
import { enterpriseRoutes } from '../features/enterprise';
import { importsRoutes } from '../features/imports';
import { inboxRoutes } from '../features/inbox';
import { ledgerRoutes } from '../features/ledger';
import { meetingRoutes } from '../features/meetings';
import { ruleRoutes } from '../features/rules';
import { signInRoutes } from '../features/sign-in';
import { substitutionRoutes } from '../features/substitution';
import { visitCaptureRoutes } from '../features/visit-capture';
import { wallRoutes } from '../features/wall';
import type { FeatureRoute } from './feature';

/** Every page behind the door. A feature joins by its own list of routes. */
export const ROUTES: readonly FeatureRoute[] = [
  ...inboxRoutes,
  ...caseRoutes,
  ...enterpriseRoutes,
  ...importsRoutes,
  ...ledgerRoutes,
  ...substitutionRoutes,
  ...visitCaptureRoutes,
  ...wallRoutes,
  ...meetingRoutes,
  ...assignmentRoutes,
  ...ruleRoutes,
  ...signInRoutes,
];
