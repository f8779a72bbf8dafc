import type { ReportBody } from '../../api';
import { type ApiProblem, isPassing, problemOf } from '../../transport/problem';
import type { CaptureStore } from './capture-store';
import type { Fault, PhotoDraft, VisitDraft } from './draft';
import { reportBodyOf } from './report-body';

/** The way to the server; both throw ApiProblem. */
export interface QueueDoor {
  /** The attachment's id; the photo's own id makes a repeated sending the same attachment. */
  readonly sendPhoto: (photo: PhotoDraft) => Promise<string>;
  /** The report's id; the key makes a repeated sending the same report. */
  readonly sendReport: (key: string, body: ReportBody) => Promise<string>;
}

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 300_000;
/** Not a "no": the server is away, busy or broken, or it does not know who asks. */
const LATER_CODES: readonly string[] = ['NOT_SIGNED_IN', 'CSRF_REJECTED', 'INTERNAL', 'OFFLINE'];
const LATER_STATUS: readonly number[] = [401, 408, 425, 429, 500];

/** Pause after so many sendings in a row without an answer: twice as long each time, up to five minutes. */
export const pauseAfter = (tries: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, tries - 1));

const isLater = (problem: ApiProblem): boolean =>
  isPassing(problem) || LATER_CODES.includes(problem.code) || LATER_STATUS.includes(problem.status);

const faultOf = ({ message, detail, rule, errors }: ApiProblem): Fault => ({
  title: message,
  ...(detail === undefined ? {} : { detail }),
  ...(rule === undefined ? {} : { rule }),
  errors: errors.map(({ label, message: words }) => `${label}：${words}`),
});

/**
 * Brings finished visits to the server: photos first, then the report, each under its own number, so that what is
 * sent again is not kept twice. What got no answer waits and stays as it is; what is refused goes back to its author.
 */
export class UploadQueue {
  private running: Promise<void> | undefined;

  constructor(
    private readonly store: CaptureStore,
    private readonly door: QueueDoor,
    private readonly now: () => number,
    private readonly told: () => void = () => undefined,
  ) {}

  /** Sends what is due, one visit after the other; a second call while one runs waits for that one. */
  run(personId: string): Promise<void> {
    this.running ??= this.pass(personId).finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Makes everything due at once: the network is back, or the person asks for it. */
  async hurry(personId: string): Promise<void> {
    for (const { id } of await this.store.visitsOf(personId)) {
      await this.store.change(id, (now) => ({ ...now, nextTryAt: 0 }));
    }
    await this.run(personId);
  }

  private async pass(personId: string): Promise<void> {
    for (const visit of await this.store.visitsOf(personId)) {
      const isDue = visit.state === 'queued' && visit.nextTryAt <= this.now();
      // Without an answer for one there is none for the next.
      if (isDue && !(await this.send(visit))) return;
    }
  }

  /** Whether the server has answered, be it with a no. */
  private async send(visit: VisitDraft): Promise<boolean> {
    try {
      await this.sendPhotos(visit.id);
      const leaving = await this.store.change(visit.id, (now) =>
        now.state === 'queued' ? { ...now, inDoubt: true } : now,
      );
      // Taken back while its photos were on their way: the report stays.
      if (leaving?.state !== 'queued') return true;
      const body = reportBodyOf(leaving, await this.store.photosOf(visit.id));
      const reportId = await this.door.sendReport(visit.key, body);
      await this.arrived(visit.id, reportId);
      return true;
    } catch (error) {
      const problem = problemOf(error, undefined);
      return isLater(problem) ? await this.postpone(visit.id, problem) : await this.refuse(visit.id, problem);
    } finally {
      this.told();
    }
  }

  private async sendPhotos(visitId: string): Promise<void> {
    for (const photo of await this.store.photosOf(visitId)) {
      if (photo.attachmentId !== undefined) continue;
      const attachmentId = await this.door.sendPhoto(photo);
      await this.store.changePhoto(photo.id, { attachmentId });
    }
  }

  private async arrived(id: string, reportId: string): Promise<void> {
    const sentAt = new Date(this.now()).toISOString();
    await this.store.change(id, ({ fault: _mended, ...now }) => ({
      ...now,
      ...{ state: 'sent', reportId, sentAt, tries: 0, inDoubt: false },
    }));
    await this.store.removePhotosOf(id);
  }

  private async postpone(id: string, problem: ApiProblem): Promise<false> {
    await this.store.change(id, (now) => ({
      ...now,
      tries: now.tries + 1,
      nextTryAt: this.now() + pauseAfter(now.tries + 1),
      fault: faultOf(problem),
    }));
    return false;
  }

  private async refuse(id: string, problem: ApiProblem): Promise<true> {
    await this.store.change(id, (now) => ({
      ...now,
      ...{ state: 'refused', tries: 0, nextTryAt: 0, inDoubt: false, fault: faultOf(problem) },
    }));
    return true;
  }
}
