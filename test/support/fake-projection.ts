import { calendarFrom } from '#domain/deadline';
import type { Batch, Json, RecordReply } from '#domain/case';
import { DEADLINE_READER, type GatherRequest } from '#contracts';
import type { Seat } from '#domain/authority';
import { type PolicySnapshot } from '#domain/policy';
import { resolveClock, type TaskState } from '#domain/task';
import { yearRows } from '../../libs/platform/calendar';

const calendar = calendarFrom([2025, 2026, 2027, 2028].flatMap((year) => [...yearRows(year)]));

/** The projection as a workflow sees it: keeps every batch in memory and resolves clocks with the product's rules. */
export class FakeProjection {
  readonly batches = new Map<string, Batch[]>();
  /** Posts nobody holds, with the post that takes their tasks. */
  readonly fallbacks = new Map<string, Seat>();
  /** Instants (ISO) of tries that fail before anything is written, to play a database that is down. */
  failures = 0;

  /** Readers of a story by the name under which the process asks them. */
  readonly gatherers = new Map<string, (request: GatherRequest) => Json>();

  constructor(private readonly policy: PolicySnapshot) {}

  readonly gather = async (request: GatherRequest): Promise<Json> => {
    const { what, args } = request;
    if (what === DEADLINE_READER) {
      const clock = {
        term: String(args['term']),
        startAt: String(args['startAt']),
        ladder: 'ladder.official',
      };
      return resolveClock(clock, this.policy, calendar).clock.dueAt;
    }
    const gatherer = this.gatherers.get(what);
    if (!gatherer) throw new Error(`the story has no reader ${what}`);
    return gatherer(request);
  };

  readonly record = async (batch: Batch): Promise<RecordReply> => {
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('database is down');
    }
    const known = this.batches.get(batch.caseId) ?? [];
    if (!known.some((one) => one.version === batch.version)) known.push(batch);
    this.batches.set(batch.caseId, known);
    const resolved = batch.tasks.filter((task) => batch.resolve.includes(task.id));
    return {
      version: batch.version,
      seats: Object.fromEntries(resolved.map((task) => [task.id, this.seatOf(task)])),
      clocks: Object.fromEntries(
        resolved.flatMap((task) =>
          task.clock ? [[task.id, resolveClock(task.clock, this.policy, calendar).clock]] : [],
        ),
      ),
      incidents: [],
    };
  };

  private seatOf(task: TaskState): Seat {
    return this.fallbacks.get(`${task.wanted.unitId}/${task.wanted.role}`) ?? task.wanted;
  }

  of(caseId: string): readonly Batch[] {
    return this.batches.get(caseId) ?? [];
  }

  /** The case as SQL would show it. */
  view(caseId: string): { stage: string; facts: Batch['facts']; open: TaskState[]; last: Batch } {
    const batches = this.of(caseId);
    const last = batches.at(-1);
    if (!last) throw new Error(`no batch of ${caseId}`);
    const tasks = new Map<string, TaskState>();
    for (const batch of batches) for (const task of batch.tasks) tasks.set(task.id, task);
    const open = [...tasks.values()].filter((task) =>
      ['ready', 'reserved', 'suspended'].includes(task.status),
    );
    return { stage: last.stage, facts: last.facts, open, last };
  }

  /** What the cases told others, by topic. */
  told(topic: string): Json[] {
    return [...this.batches.values()]
      .flat()
      .flatMap((batch) =>
        batch.events
          .filter((event) => event.kind === 'told' && event.name === topic)
          .map((event) => event.detail ?? {}),
      );
  }

  /** Events of a kind of every case. */
  allEvents(kind: string): string[] {
    return [...this.batches.keys()].flatMap((caseId) => this.events(caseId, kind));
  }

  /** Events of a kind as `name@instant`, in order. */
  events(caseId: string, kind: string, node?: string): string[] {
    return this.of(caseId).flatMap((batch) =>
      batch.events
        .filter((event) => event.kind === kind && (node === undefined || event.node === node))
        .map((event) => `${event.name ?? ''}@${event.at}`),
    );
  }
}
