import { lazy } from 'react';
import type { FeatureRoute } from '../../app/feature';

const UploadPage = lazy(() => import('./upload-page').then((file) => ({ default: file.UploadPage })));
const ImportPage = lazy(() => import('./import-page').then((file) => ({ default: file.ImportPage })));

/** Importing is reached from the ledger; it has no entry of its own in the menu. */
export const importsRoutes: readonly FeatureRoute[] = [
  { path: '/imports', page: UploadPage },
  { path: '/imports/:id', page: ImportPage },
];
