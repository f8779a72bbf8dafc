import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';

/** Parts that come with their own piece of the program: a page of rules stands before its tables and editors. */
const Late = ({ children }: { readonly children: ReactNode }) => (
  <Suspense fallback={<DelayedSkeleton rows={5} />}>{children}</Suspense>
);

const LatePolicyDraft = lazy(() => import('./policy-draft').then((file) => ({ default: file.PolicyDraft })));
const LatePolicyTable = lazy(() => import('./policy-table').then((file) => ({ default: file.PolicyTable })));
const LateNoticeEditor = lazy(() =>
  import('./notice-editor').then((file) => ({ default: file.NoticeEditor })),
);
const LateNoticeDays = lazy(() => import('./notice-days').then((file) => ({ default: file.NoticeDays })));
const LateCatalogueTab = lazy(() =>
  import('./catalogue-tab').then((file) => ({ default: file.CatalogueTab })),
);
const LateChecklistTab = lazy(() =>
  import('./checklist-tab').then((file) => ({ default: file.ChecklistTab })),
);

export const PolicyDraft = (props: ComponentProps<typeof LatePolicyDraft>) => (
  <Late>
    <LatePolicyDraft {...props} />
  </Late>
);

export const PolicyTable = (props: ComponentProps<typeof LatePolicyTable>) => (
  <Late>
    <LatePolicyTable {...props} />
  </Late>
);

export const NoticeEditor = (props: ComponentProps<typeof LateNoticeEditor>) => (
  <Late>
    <LateNoticeEditor {...props} />
  </Late>
);

export const NoticeDays = (props: ComponentProps<typeof LateNoticeDays>) => (
  <Late>
    <LateNoticeDays {...props} />
  </Late>
);

export const CatalogueTab = (props: ComponentProps<typeof LateCatalogueTab>) => (
  <Late>
    <LateCatalogueTab {...props} />
  </Late>
);

export const ChecklistTab = (props: ComponentProps<typeof LateChecklistTab>) => (
  <Late>
    <LateChecklistTab {...props} />
  </Late>
);
