import { lazy } from 'react';
import type { FeatureRoute } from '../../app/feature';

const CasePage = lazy(() => import('./case-page').then((file) => ({ default: file.CasePage })));

export const caseRoutes: readonly FeatureRoute[] = [{ path: '/cases/:id', page: CasePage }];
