import { TableOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { FeatureRoute } from '../../app/feature';

export { DownloadButton } from './download-button';
export { caseHref, ledgerHref } from './ledger-href';
export { RowDue } from './row-due';

const LedgerPage = lazy(() => import('./ledger-page').then((file) => ({ default: file.LedgerPage })));

export const ledgerRoutes: readonly FeatureRoute[] = [
  {
    path: '/ledger',
    page: LedgerPage,
    menu: { title: 'app.menu.ledger', icon: <TableOutlined />, order: 20, permission: 'hazard.read' },
  },
];
