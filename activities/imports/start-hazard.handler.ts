import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from '@temporalio/common';
import type { Actor } from '#domain/authority';
import type { JsonObject } from '#domain/case';
import { dayOf } from '#domain/deadline';
import type { HazardFacts } from '#domain/hazard';
import {
  CASE_TASK_QUEUE,
  type CaseInput,
  CURRENT_PROCEDURE,
  START_HAZARD_TOPIC,
  WORKFLOW_TYPES,
  workflowIdOf,
} from '#contracts';
import type { HistoryLedger, ImportRowView, Imports, OutboxMessage, PolicyStore } from '#persistence';
import type { Clock, TemporalClient } from '#platform';
import type { TopicHandler } from '../kernel/outbox.relay';

/** Few at a time: a start costs as much as an act of a person, and people come first. */
const BATCH = 5;
const START_MS = 10_000;

/** A row that was closed before it came here starts no workflow. */
const HISTORY = 'history';

interface StartPayload {
  readonly importId: string;
  readonly position: number;
  readonly actor: Actor;
}

/** What the handler writes to and reads from. */
export interface StartHazardParts {
  readonly imports: Pick<Imports, 'rows' | 'finishRow' | 'finish'>;
  readonly history: Pick<HistoryLedger, 'enter'>;
  readonly policy: Pick<PolicyStore, 'effectiveOn'>;
  readonly temporal: Pick<TemporalClient, 'withDeadline'>;
  readonly clock: Clock;
}

/**
 * Turns a row of a committed import into a case: the workflow's id follows from the row's digest, so a message that is
 * delivered twice, or a row that comes again in another file, meets the case that is there.
 */
export class StartHazardHandler implements TopicHandler {
  readonly topic = START_HAZARD_TOPIC;
  readonly batchSize = BATCH;

  constructor(private readonly parts: StartHazardParts) {}

  /** @throws when Temporal, the database or the policy are not to be had now; the relay tries again */
  async handle(message: OutboxMessage): Promise<void> {
    const { importId, position, actor } = payloadOf(message);
    const { imports, clock } = this.parts;
    const [row] = await imports.rows(importId, position - 1, 1);
    if (row?.position === position && row.status === 'starting') {
      const end = await this.begin(row, actor);
      await imports.finishRow(importId, position, end, clock.now().toISOString());
    }
    await this.finish(importId);
  }

  private async begin(
    row: ImportRowView,
    actor: Actor,
  ): Promise<{ readonly status: 'imported' | 'failed'; readonly error?: string }> {
    const { caseId, facts, kind } = row;
    if (caseId === null || facts === null) return { status: 'failed', error: '该行没有可以立案的内容' };
    if (kind === HISTORY) await this.enterHistory(caseId, facts, actor);
    else await this.start(caseId, facts, actor);
    return { status: 'imported' };
  }

  private async start(caseId: string, facts: JsonObject, openedBy: Actor): Promise<void> {
    const input: CaseInput = {
      ...{ caseId, facts, openedBy },
      procedure: CURRENT_PROCEDURE.hazard,
      policy: await this.policyOfToday(),
    };
    try {
      await this.parts.temporal.withDeadline(START_MS, (client) =>
        client.workflow.start(WORKFLOW_TYPES.hazard, {
          taskQueue: CASE_TASK_QUEUE,
          workflowId: workflowIdOf('hazard', caseId),
          workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
          workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
          args: [input],
        }),
      );
    } catch (error) {
      // The case ran and has ended: what the message asked for was done.
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }

  private async enterHistory(caseId: string, raw: JsonObject, enteredBy: Actor): Promise<void> {
    const facts = raw as unknown as HazardFacts;
    const { setId } = await this.policyOfToday();
    await this.parts.history.enter({
      ...{ caseId, facts, enteredBy, policySetId: setId },
      enteredAt: this.parts.clock.now().toISOString(),
      ...(facts.closedAt === undefined ? {} : { originalClosedOn: dayOf(facts.closedAt) }),
    });
  }

  private async policyOfToday() {
    const today = dayOf(this.parts.clock.now().toISOString());
    const policy = await this.parts.policy.effectiveOn(today);
    if (policy === undefined) throw new Error(`no policy set is in effect on ${today}`);
    return policy;
  }

  /** The import is finished when none of its rows waits any more. */
  private async finish(importId: string): Promise<void> {
    const { imports, clock } = this.parts;
    const waiting = await imports.rows(importId, 0, 1, 'starting');
    if (waiting.length > 0) return;
    await imports.finish(importId, clock.now().toISOString());
  }
}

/** @throws Error for a message that no import wrote */
function payloadOf({ payload }: OutboxMessage): StartPayload {
  const { importId, position, actor } = payload as Partial<StartPayload>;
  if (typeof importId !== 'string' || typeof position !== 'number' || actor === undefined) {
    throw new Error('message names no row of an import');
  }
  return { importId, position, actor };
}
