import { resolve } from 'node:path';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import type { Actor, Assignee } from '#domain/authority';
import type { Json, Refusal } from '#domain/case';
import type { EvidenceRef } from '#domain/task';
import { type PolicySnapshot } from '#domain/policy';
import {
  ACT_UPDATE,
  type ActCommand,
  type ActReceipt,
  CASE_TASK_QUEUE,
  type CaseInput,
  type ProcessName,
  WORKFLOW_TYPES,
  workflowIdOf,
} from '#contracts';
import { bundleWorkflows, workflowsEntry } from '../../apps/worker/src/workflow-bundle';
import { FakeProjection } from './fake-projection';
import { timeSkippingServerPath } from './temporal';

const root = resolve(__dirname, '..', '..');
let quiet = false;

/** One test server with a worker, in story time: the workflow's clock starts at the instant the story names. */
export class CaseHarness {
  readonly projection: FakeProjection;
  private keys = 0;

  private constructor(
    readonly env: TestWorkflowEnvironment,
    readonly policy: PolicySnapshot,
    private readonly offsetMs: number,
    private readonly worker: Worker,
    private readonly running: Promise<void>,
    projection: FakeProjection,
  ) {
    this.projection = projection;
  }

  static async start(
    storyStart: string,
    policy: PolicySnapshot,
    { ownTime = false, entry = workflowsEntry(root) }: { ownTime?: boolean; entry?: string } = {},
  ): Promise<CaseHarness> {
    if (!quiet) Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
    quiet = true;
    const path = await timeSkippingServerPath();
    const env = await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path } },
    });
    // In its own time the history can be replayed without the story clock.
    const offsetMs = ownTime ? 0 : Date.parse(storyStart) - (await env.currentTimeMs());
    const projection = new FakeProjection(policy);
    const worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue: CASE_TASK_QUEUE,
      workflowBundle: { code: await storyBundle(offsetMs, entry) },
      activities: { record: projection.record, gather: projection.gather },
      reuseV8Context: false,
    });
    return new CaseHarness(env, policy, offsetMs, worker, worker.run(), projection);
  }

  async stop(): Promise<void> {
    this.worker.shutdown();
    await this.running;
    await this.env.teardown();
  }

  async open<F extends CaseInput['facts']>(
    process: ProcessName,
    caseId: string,
    facts: F,
    openedBy: Actor,
  ): Promise<void> {
    const input: CaseInput = { caseId, procedure: 'v1', facts, policy: this.policy, openedBy };
    await this.env.client.workflow.start(WORKFLOW_TYPES[process], {
      taskQueue: CASE_TASK_QUEUE,
      workflowId: workflowIdOf(process, caseId),
      args: [input],
    });
    await this.until(() => this.projection.of(caseId).length > 0);
    await this.quiet(caseId, process);
  }

  async act(
    caseId: string,
    on: string,
    act: string,
    actor: Actor,
    more: {
      form?: Json;
      opinion?: string;
      evidence?: readonly EvidenceRef[];
      cosigners?: readonly Assignee[];
      key?: string;
      process?: ProcessName;
    } = {},
  ): Promise<ActReceipt> {
    const key = more.key ?? `key-${(this.keys += 1)}`;
    const command: ActCommand = {
      key,
      bodyHash: `hash-of-${key}`,
      on,
      act,
      actor,
      form: more.form ?? {},
      evidence: more.evidence ?? [],
      ...(more.opinion === undefined ? {} : { opinion: more.opinion }),
      ...(more.cosigners === undefined ? {} : { cosigners: more.cosigners }),
    };
    return this.handle(caseId, more.process).executeUpdate<ActReceipt, [ActCommand]>(ACT_UPDATE, {
      updateId: key,
      args: [command],
    });
  }

  /** The refusal an act meets; fails when the act is accepted. */
  async refused(...args: Parameters<CaseHarness['act']>): Promise<Refusal> {
    try {
      await this.act(...args);
    } catch (error) {
      if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
        return error.cause.details?.[0] as Refusal;
      }
      throw error;
    }
    throw new Error(`act ${args[2]} on ${args[1]} was accepted`);
  }

  /** Waits until the workflow has taken in every answer of the projection. */
  private async quiet(caseId: string, process: ProcessName): Promise<void> {
    for (let tries = 0; tries < 1_000; tries += 1) {
      const { raw, status } = await this.handle(caseId, process).describe();
      const busy = (raw.pendingActivities ?? []).length > 0 || (raw.pendingWorkflowTask ?? null) !== null;
      if (!busy || status.name !== 'RUNNING') return;
    }
    throw new Error('the workflow did not come to rest');
  }

  handle(caseId: string, process: ProcessName = 'hazard') {
    return this.env.client.workflow.getHandle(workflowIdOf(process, caseId));
  }

  /** Story time now. */
  async now(): Promise<string> {
    return new Date((await this.env.currentTimeMs()) + this.offsetMs).toISOString();
  }

  /** Lets time pass until an instant of the story. */
  async sleepUntil(instant: string): Promise<void> {
    const ms = Date.parse(instant) - Date.parse(await this.now());
    if (ms > 0) await this.env.sleep(ms);
  }

  /** Waits for work that follows a timer; real time, a few milliseconds at a time, bounded. */
  async until(holds: () => boolean): Promise<void> {
    for (let tries = 0; tries < 1_000; tries += 1) {
      if (holds()) return;
      await new Promise((done) => setTimeout(done, 5));
    }
    throw new Error('condition did not come to hold');
  }
}

const bundles = new Map<string, Promise<string>>();

/** A bundle with the story clock in it, made once a test file; the product's unless a test brings its own. */
async function storyBundle(offsetMs: number, entry: string): Promise<string> {
  const bundled =
    bundles.get(entry) ??
    bundleWorkflows(entry, {
      root,
      interceptors: [require.resolve('./story-clock')],
      logger: new DefaultLogger('ERROR'),
    }).then((bundle) => bundle.code);
  bundles.set(entry, bundled);
  return (await bundled).replace('__STORY_OFFSET_MS__', String(offsetMs));
}
