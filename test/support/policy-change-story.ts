import { type Actor, SYSTEM_ACTOR } from '#domain/authority';
import type { Refusal } from '#domain/case';
import { addDays, dayOf } from '#domain/deadline';
import type { PolicyChangeFacts } from '#domain/policy-change';
import type { CaseHarness } from './case-harness';
import { cast, person } from './hazard-story';

const PROCESS = 'policyChange';

export const chair: Actor = person('government', 'committeeChair');

/** A change of one term as a clerk drafts it, in effect ten days after the story begins. */
const changeStory = (today: string, over: Partial<PolicyChangeFacts> = {}): PolicyChangeFacts => ({
  ...{ kind: 'policy', title: '备案收讫期限调整', reason: '人手不足', round: 1 },
  effectOn: addDays(today, 10),
  draft: { id: 'draft-1', sha256: 'a'.repeat(64), rows: 1 },
  ...{ drafter: cast.clerk.personId, draftedAs: 'committeeClerk' },
  units: { committeeOffice: cast.clerk.unitId, government: chair.unitId },
  ...over,
});

/** Tells the story of one change. */
export class PolicyChangeTeller {
  constructor(
    readonly harness: CaseHarness,
    readonly id: string,
  ) {}

  get view() {
    return this.harness.projection.view(this.id);
  }

  get nodes(): readonly string[] {
    return this.view.open.map(({ node }) => node).sort();
  }

  async open(over: Partial<PolicyChangeFacts> = {}, by: Actor = cast.clerk): Promise<void> {
    const today = dayOf(await this.harness.now());
    await this.harness.open(PROCESS, this.id, changeStory(today, over), by);
  }

  act(on: string, act: string, actor: Actor, more: object = {}): Promise<unknown> {
    return this.harness.act(this.id, on, act, actor, { process: PROCESS, ...more });
  }

  refused(on: string, act: string, actor: Actor, more: object = {}): Promise<Refusal> {
    return this.harness.refused(this.id, on, act, actor, { process: PROCESS, ...more });
  }

  /** The new version stands in the tables, and the case is told. */
  published(version = 'policy-v2'): Promise<unknown> {
    return this.act('case', 'published', SYSTEM_ACTOR, { form: { version } });
  }

  async ended(): Promise<string | undefined> {
    await this.harness.until(() => this.view.last.end !== undefined);
    return this.view.last.end?.outcome;
  }
}
