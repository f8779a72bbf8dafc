import type { MessageEvent } from '@nestjs/common';
import { Observable, type Subscriber } from 'rxjs';
import type { LiveEvent, LiveEvents, Scope, TaskReader } from '#persistence';
import { type InboxSeats, concernsInbox, INBOX_KINDS } from './inbox-concern';

/** Proxies and browsers give up on a silent connection after some time. */
const HEARTBEAT_MS = 15_000;
/** After this the client comes again and is asked anew who it is and what it may see. */
const STREAM_MS = 600_000;
/** Pause before a client that lost its stream comes again. */
const RETRY_MS = 3_000;
const PAGE = 200;
/** A client that was away for longer than this reads its lists anew. */
const REPLAY_MAX = 1_000;
const POSITION = /^\d{1,19}-\d{1,19}$/;

export interface Listener {
  readonly scope: Scope;
  readonly seats: InboxSeats;
  /** `Last-Event-ID` of a client that comes again. */
  readonly since: string | undefined;
}

export interface StreamSources {
  readonly events: Pick<LiveEvents, 'after' | 'latest'>;
  readonly tasks: Pick<TaskReader, 'byId'>;
  readonly news: Observable<void>;
}

/** What a listener is told of an event: ids, kind and stage; no content of the case. */
const caseMessage = ({ cursor, caseId, process, taskId, kind, stage, version }: LiveEvent): MessageEvent => ({
  id: cursor,
  type: 'case',
  data: { caseId, process, kind, stage, version, ...(taskId === null ? {} : { taskId }) },
});

/** The events of one listener, from where it left off, and then as they come. */
export const liveStream = (sources: StreamSources, listener: Listener): Observable<MessageEvent> =>
  new Observable((subscriber) => {
    const stream = new LiveStream(sources, listener, subscriber);
    return stream.open();
  });

class LiveStream {
  private position = '';
  // Until the replay has been told, news has to wait.
  private reading = true;
  private again = false;

  constructor(
    private readonly sources: StreamSources,
    private readonly listener: Listener,
    private readonly out: Subscriber<MessageEvent>,
  ) {}

  open(): () => void {
    const heartbeat = setInterval(() => this.out.next({ comment: 'keep-alive' }), HEARTBEAT_MS);
    const end = setTimeout(() => this.out.complete(), STREAM_MS);
    const news = this.sources.news.subscribe({
      next: () => this.look(),
      complete: () => this.out.complete(),
    });
    this.begin().catch((error: unknown) => this.out.error(error));
    return () => {
      clearInterval(heartbeat);
      clearTimeout(end);
      news.unsubscribe();
    };
  }

  private async begin(): Promise<void> {
    const { since } = this.listener;
    const latest = await this.sources.events.latest();
    const isKnown = since !== undefined && POSITION.test(since);
    this.position = isKnown ? since : latest;
    this.out.next({ id: this.position, type: 'ready', retry: RETRY_MS, data: {} });
    if (isKnown && (await this.read(REPLAY_MAX)) >= REPLAY_MAX) {
      this.position = latest;
      this.out.next({ id: latest, type: 'reset', data: {} });
    }
    this.reading = false;
    this.look();
  }

  /** One reading at a time; news that comes meanwhile is looked for afterwards. */
  private look(): void {
    this.again = true;
    if (this.reading) return;
    this.reading = true;
    void this.drain().finally(() => {
      this.reading = false;
    });
  }

  private async drain(): Promise<void> {
    try {
      while (this.again && !this.out.closed) {
        this.again = false;
        await this.read(Number.POSITIVE_INFINITY);
      }
    } catch {
      // The database is away: the next news or the client's next coming reads on from the same position.
      this.again = false;
    }
  }

  /** Tells what lies after the position, up to `most`; answers how much that was. */
  private async read(most: number): Promise<number> {
    let told = 0;
    let inbox = false;
    for (let full = true; full && told < most && !this.out.closed;) {
      const page = await this.sources.events.after(this.listener.scope, this.position, PAGE);
      for (const event of page) {
        this.out.next(caseMessage(event));
        this.position = event.cursor;
        inbox ||= await this.touchesInbox(event);
      }
      told += page.length;
      full = page.length === PAGE;
    }
    if (inbox) this.out.next({ id: this.position, type: 'inbox', data: {} });
    return told;
  }

  private async touchesInbox({ kind, caseId, taskId }: LiveEvent): Promise<boolean> {
    if (taskId === null || !INBOX_KINDS.includes(kind)) return false;
    const task = await this.sources.tasks.byId(`${caseId}:${taskId}`);
    return task !== undefined && concernsInbox(task, this.listener.seats);
  }
}
