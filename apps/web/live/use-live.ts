import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { create } from 'zustand';

/** Without a live connection the open lists are read anew this often. */
export const POLL_MS = 20_000;
/** A connection that does not come back in this time is told of. */
const PATIENCE_MS = 4_000;
const STREAM = '/api/events';

export type LiveState = 'connecting' | 'on' | 'polling';

export const useLiveState = create<{ readonly state: LiveState }>(() => ({ state: 'connecting' }));

const tell = (state: LiveState): void => useLiveState.setState({ state });

interface CaseMessage {
  readonly caseId: string;
}

const isCaseMessage = (value: unknown): value is CaseMessage =>
  typeof value === 'object' && value !== null && 'caseId' in value && typeof value.caseId === 'string';

/** What is read anew after a message of the stream. */
export function hear(queries: QueryClient, type: string, data: string): void {
  if (type === 'inbox') void queries.invalidateQueries({ queryKey: ['tasks'] });
  if (type === 'reset') void queries.invalidateQueries();
  if (type !== 'case') return;
  const message: unknown = JSON.parse(data);
  if (!isCaseMessage(message)) return;
  void queries.invalidateQueries({ queryKey: ['case', message.caseId] });
  void queries.invalidateQueries({ queryKey: ['task', message.caseId] });
}

/** Reads anew what is on the screen; nothing that nobody looks at. */
const lookAgain = (queries: QueryClient): void =>
  void queries.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] !== 'session',
    refetchType: 'active',
  });

/** Keeps the lists true: by the server's stream, and by looking again now and then while that is away. */
class LiveLink {
  private stream: EventSource | undefined;
  private timer: number | undefined;
  private poll: number | undefined;

  constructor(private readonly queries: QueryClient) {}

  open(): void {
    this.stream = new EventSource(STREAM);
    this.stream.addEventListener('ready', () => this.connected());
    for (const type of ['case', 'inbox', 'reset']) {
      this.stream.addEventListener(type, (event) =>
        hear(this.queries, type, (event as MessageEvent<string>).data),
      );
    }
    this.stream.addEventListener('error', () => this.lost());
  }

  close(): void {
    this.stream?.close();
    this.stream = undefined;
    this.beCalm();
    window.clearInterval(this.poll);
    this.poll = undefined;
  }

  private connected(): void {
    this.beCalm();
    // What happened while nobody listened is not in the lists.
    if (this.poll !== undefined) lookAgain(this.queries);
    window.clearInterval(this.poll);
    this.poll = undefined;
    tell('on');
  }

  private beCalm(): void {
    window.clearTimeout(this.timer);
    this.timer = undefined;
  }

  private lost(): void {
    // The browser tries again and again; patience begins with the first failure.
    this.timer ??= window.setTimeout(() => this.fallBack(), PATIENCE_MS);
  }

  private fallBack(): void {
    tell('polling');
    this.poll ??= window.setInterval(() => {
      lookAgain(this.queries);
      // A browser gives up on a stream that was refused; it is asked for anew with every look.
      if (this.stream?.readyState === EventSource.CLOSED) {
        this.stream.close();
        this.open();
      }
    }, POLL_MS);
  }
}

/** Listens for the signed-in person, if they may, as long as the shell is on the screen. */
export function useLive(may: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!may) return undefined;
    const link = new LiveLink(queries);
    link.open();
    return () => link.close();
  }, [queries, may]);
}
