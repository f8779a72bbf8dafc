import { lazy, Suspense, useEffect, useState } from 'react';
import { onSessionLost } from '../../transport/credentials';

const ExpiredDialog = lazy(() =>
  import('./expired-dialog').then((file) => ({ default: file.ExpiredDialog })),
);

/** Waits for the end of the session; the dialog is fetched when it has come. */
export function ExpiredWatch() {
  const [isLost, lose] = useState(false);
  useEffect(() => onSessionLost(() => lose(true)), []);
  if (!isLost) return null;
  return (
    <Suspense>
      <ExpiredDialog onBack={() => lose(false)} />
    </Suspense>
  );
}
