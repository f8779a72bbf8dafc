import { Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { ChangePasswordPage, ExpiredWatch, PersonasPage, SignInPage, useSession } from '../features/sign-in';
import { OfflineDoor } from '../features/visit-capture';
import { isPassing, problemOf } from '../transport/problem';
import { knownWho } from '../transport/who';
import { DelayedSkeleton } from '../ui/delayed-skeleton';
import { ProblemNotice } from '../ui/problem-notice';
import { Shell } from './shell';

/** Lets in who is signed in; everybody else sees the door. */
export function Gate() {
  const session = useSession();
  if (session.isPending) return <DelayedSkeleton />;
  const who = session.isError && isPassing(problemOf(session.error, undefined)) ? knownWho() : undefined;
  if (who !== undefined) {
    return (
      <Suspense fallback={<DelayedSkeleton />}>
        <OfflineDoor who={who} onRetry={session.refetch} />
      </Suspense>
    );
  }
  if (session.isError) return <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />;
  if (session.data === null) return <Door />;
  if (session.data.mustChangePassword) {
    return (
      <main>
        <Suspense fallback={<DelayedSkeleton />}>
          <ChangePasswordPage forced />
        </Suspense>
      </main>
    );
  }
  return (
    <>
      <Shell />
      <ExpiredWatch />
    </>
  );
}

function Door() {
  const location = useLocation();
  const wanted = location.pathname === '/' ? '' : `${location.pathname}${location.search}`;
  const search = wanted === '' ? '' : `?${new URLSearchParams({ to: wanted })}`;
  return (
    <main>
      <Suspense fallback={<DelayedSkeleton />}>
        <Routes>
          <Route path="/sign-in" element={<SignInPage />} />
          <Route path="/personas" element={<PersonasPage />} />
          <Route path="*" element={<Navigate to={`/sign-in${search}`} replace />} />
        </Routes>
      </Suspense>
    </main>
  );
}
