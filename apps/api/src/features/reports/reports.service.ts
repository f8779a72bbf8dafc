import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '#domain/authority';
import { isRefusal, refuse } from '#domain/case';
import { dayOf } from '#domain/deadline';
import type { Clock } from '#platform';
import { CaseStarter } from '../acts/case-starter';
import { canonicalHash, type Idempotency } from '../../http/idempotency';
import { CommandsPort, PolicyPort } from '../../http/ports';
import { HttpProblem, Refused } from '../../http/problem';
import { activePosts, type Identity } from '../../http/request';
import { InjectClock } from '../../http/tokens';
import type { ReportBody } from './dto/report.dto';
import { hazardRefusal, reportFacts, type ReportIds } from './report-facts';
import { ReportSettings } from './report-setting';
import { ReportWait } from './report-wait';

const REPORTERS: readonly Role[] = ['agencyAdmin', 'expert', 'agencyQc'];

/** Whether the report can be read already, and under which id. */
export interface SubmittedReport {
  readonly caseId: string;
  readonly isReadable: boolean;
  /** The same key had brought the same report before. */
  readonly isRepeated: boolean;
}

/** 报送隐患排查报告 (R26): one report per visit; each hazard in it becomes a case of its own. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly settings: ReportSettings,
    private readonly starter: CaseStarter,
    private readonly wait: ReportWait,
    private readonly commands: CommandsPort,
    private readonly policy: PolicyPort,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** @throws Refused when the visit or a hazard is not as it must be, or the key was used for something else */
  async submit(
    identity: Identity,
    { key, bodyHash }: Idempotency,
    body: ReportBody,
  ): Promise<SubmittedReport> {
    const actor = reporterOf(identity);
    const ids = idsOf(actor.personId, key);
    const isRepeated = await this.isKnown(actor.personId, { key, bodyHash });
    if (!isRepeated) {
      await this.start(actor, { key, bodyHash }, ids, body);
    }
    const isReadable = await this.wait.until(ids.report, body.hazards.length);
    // Another body under this key may have been on its way when the key was looked up.
    if (isReadable) await this.isKnown(actor.personId, { key, bodyHash });
    return { caseId: ids.report, isReadable, isRepeated };
  }

  private async isKnown(personId: string, { key, bodyHash }: Idempotency): Promise<boolean> {
    const earlier = await this.commands.find(personId, key);
    if (earlier && earlier.bodyHash !== bodyHash) throw new Refused(refuse('KEY_REUSED'));
    return earlier !== undefined;
  }

  private async start(
    openedBy: Actor,
    { key, bodyHash }: Idempotency,
    ids: ReportIds,
    body: ReportBody,
  ): Promise<void> {
    const today = dayOf(this.clock.now().getTime());
    const policy = await this.policy.snapshotOn(today);
    const setting = await this.settings.of(body, { actor: openedBy, ids, policy, today });
    if (isRefusal(setting)) throw new Refused(setting);
    const facts = reportFacts(body, setting);
    facts.hazards.forEach((hazard, index) => {
      const refusal = hazardRefusal(hazard.facts, index + 1, today);
      if (refusal) throw new Refused(refusal);
    });
    const command = { key, bodyHash, personId: openedBy.personId };
    await this.starter.start('report', { caseId: ids.report, facts, policy, openedBy, command });
  }
}

/** The agency's post a report comes from. @throws HttpProblem PERMISSION_DENIED */
function reporterOf(identity: Identity): Actor {
  const post = activePosts(identity).find(({ actor }) => REPORTERS.includes(actor.role));
  if (!post) throw new HttpProblem('PERMISSION_DENIED', '隐患排查报告由中介机构报送');
  return post.actor;
}

const ID_LENGTH = 32;

function idsOf(personId: string, key: string): ReportIds {
  const root = canonicalHash([personId, key]).slice(0, ID_LENGTH);
  return { report: `r-${root}`, hazard: (index) => `h-${root}-${index + 1}` };
}
