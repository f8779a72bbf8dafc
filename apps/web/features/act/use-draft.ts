import { useCallback, useEffect, useRef, useState } from 'react';
import { taskDeskDraft, taskDeskDropDraft, taskDeskSaveDraft } from '../../api';
import { answerOf } from '../../transport/client';

/** A pause in typing after which what stands there is put away. */
const AUTOSAVE_MS = 1_200;

/** What somebody has typed into an act's form so far. */
export interface Typed {
  readonly form: Readonly<Record<string, unknown>>;
  readonly opinion?: string;
}

export type DraftState =
  { readonly kind: 'none' | 'failed' } | { readonly kind: 'restored' | 'saved'; readonly at: string };

interface Draft {
  readonly state: DraftState;
  /** Called with every change; saves after a pause. */
  readonly keep: (typed: Typed) => void;
  readonly drop: () => void;
}

/** Looks once for what the person had typed before. */
function useStored(taskId: string | undefined, act: string, found: (typed: Typed, at: string) => void): void {
  const bringBack = useRef(found);
  useEffect(() => {
    if (taskId === undefined) return undefined;
    let isGone = false;
    answerOf(taskDeskDraft({ path: { id: taskId } })).then(
      ({ act: drafted, form, opinion, updatedAt }) => {
        if (isGone || drafted !== act) return;
        bringBack.current({ form, ...(opinion === undefined ? {} : { opinion }) }, updatedAt);
      },
      // No draft is the usual case.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [taskId, act]);
}

/** Waits for a pause in the work, then does it; whoever leaves before the pause is over loses nothing. */
function usePause(ms: number) {
  const waiting = useRef<{ readonly timer: number; readonly work: () => void }>(undefined);
  const stop = useCallback((): void => {
    window.clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
  }, []);
  const after = useCallback(
    (work: () => void): void => {
      stop();
      const done = (): void => {
        waiting.current = undefined;
        work();
      };
      waiting.current = { timer: window.setTimeout(done, ms), work };
    },
    [ms, stop],
  );
  useEffect(
    () => () => {
      const left = waiting.current;
      stop();
      left?.work();
    },
    [stop],
  );
  return { after, stop };
}

/** Keeps a half-filled form on the server, for its author alone, and brings it back. A motion has no draft. */
export function useDraft(taskId: string | undefined, act: string, restore: (typed: Typed) => void): Draft {
  const [state, tell] = useState<DraftState>({ kind: 'none' });
  const { after, stop } = usePause(AUTOSAVE_MS);
  useStored(taskId, act, (typed, at) => {
    restore(typed);
    tell({ kind: 'restored', at });
  });
  const keep = useCallback(
    (typed: Typed): void => {
      if (taskId === undefined) return;
      after(() => {
        answerOf(taskDeskSaveDraft({ path: { id: taskId }, body: { act, ...typed } })).then(
          ({ updatedAt }) => tell({ kind: 'saved', at: updatedAt }),
          () => tell({ kind: 'failed' }),
        );
      });
    },
    [taskId, act, after],
  );
  const drop = useCallback((): void => {
    stop();
    tell({ kind: 'none' });
    if (taskId !== undefined)
      void answerOf(taskDeskDropDraft({ path: { id: taskId } })).catch(() => undefined);
  }, [taskId, stop]);
  return { state, keep, drop };
}
