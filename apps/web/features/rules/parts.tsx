import { type ComponentType, lazy, Suspense } from 'react';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';

/** A part that comes with its own piece of the program, so that a page of rules stands before its tables and editors. */
function part<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): ComponentType<P> {
  const Late = lazy(load) as unknown as ComponentType<P>;
  return (props) => (
    <Suspense fallback={<DelayedSkeleton rows={5} />}>
      <Late {...props} />
    </Suspense>
  );
}

export const PolicyDraft = part(() =>
  import('./policy-draft').then((file) => ({ default: file.PolicyDraft })),
);
export const PolicyTable = part(() =>
  import('./policy-table').then((file) => ({ default: file.PolicyTable })),
);
export const NoticeEditor = part(() =>
  import('./notice-editor').then((file) => ({ default: file.NoticeEditor })),
);
export const NoticeDays = part(() => import('./notice-days').then((file) => ({ default: file.NoticeDays })));
export const CatalogueTab = part(() =>
  import('./catalogue-tab').then((file) => ({ default: file.CatalogueTab })),
);
export const ChecklistTab = part(() =>
  import('./checklist-tab').then((file) => ({ default: file.ChecklistTab })),
);
