import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { overviewRead } from '../../api';
import { answerOf } from '../../transport/client';

/** How often a wall asks anew; nobody sits at it to press a button. */
const ASK_MS = 20_000;
/** Figures older than this are announced as old. */
const STALE_MS = 120_000;
const TICK_MS = 1_000;

export const useOverview = () =>
  useQuery({
    queryKey: ['overview'],
    queryFn: ({ signal }) => answerOf(overviewRead({ signal })),
    refetchInterval: ASK_MS,
    refetchIntervalInBackground: true,
    staleTime: 0,
  });

/** Whether figures received at an instant (ms, clock of this machine) have grown old. */
export const isStale = (receivedAt: number, now: number): boolean => now - receivedAt > STALE_MS;

const MINUTE_MS = 60_000;

/** Whole minutes between two instants (ms). */
export const minutesSince = (then: number, now: number): number => Math.floor((now - then) / MINUTE_MS);

/** The clock of this machine, second by second. */
export function useNow(): number {
  const [now, tick] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => tick(Date.now()), TICK_MS);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
