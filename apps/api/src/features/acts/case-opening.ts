import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '#domain/authority';
import { type JsonObject, refuse } from '#domain/case';
import { dayOf } from '#domain/deadline';
import type { ProcessName } from '#contracts';
import { CaseReader } from '#persistence';
import type { Clock } from '#platform';
import type { Idempotency } from '../../http/idempotency';
import { CommandsPort, PolicyPort } from '../../http/ports';
import { Refused } from '../../http/problem';
import { InjectClock } from '../../http/tokens';
import { CaseStarter, startedCaseId } from './case-starter';

/** As long as a person waits for any act. */
const WAIT_MS = 5_000;
const STEP_MS = 50;

/** A case a person opens: which process, who, under which key, with which facts. */
export interface Opening extends Idempotency {
  readonly process: ProcessName;
  readonly actor: Actor;
  readonly facts: JsonObject;
  readonly parentCaseId?: string;
  /** Fixed where there can be only one such case, e.g. the meeting of a month; made of person and key otherwise. */
  readonly caseId?: string;
}

export interface OpenedByPerson {
  readonly caseId: string;
  /** False when it is on its way and cannot be read yet. */
  readonly isReadable: boolean;
}

/** Opens a case for a person, once for each key, and waits until it can be read. */
@Injectable()
export class CaseOpening {
  constructor(
    private readonly starter: CaseStarter,
    private readonly commands: CommandsPort,
    private readonly policies: PolicyPort,
    private readonly cases: CaseReader,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** @throws Refused KEY_REUSED when the key was used for something else */
  async open(opening: Opening): Promise<OpenedByPerson> {
    const { process, actor, key, bodyHash, facts, parentCaseId } = opening;
    const caseId = opening.caseId ?? startedCaseId(process, actor.personId, key);
    if (!(await this.isKnown(actor.personId, { key, bodyHash }))) {
      const policy = await this.policies.snapshotOn(dayOf(this.clock.now().getTime()));
      const command = { key, bodyHash, personId: actor.personId };
      await this.starter.start(process, {
        ...{ caseId, facts, policy, command },
        openedBy: actor,
        ...(parentCaseId === undefined ? {} : { parentCaseId }),
      });
    }
    const isReadable = await this.becomesReadable(caseId);
    // Another body under this key may have been on its way when the key was looked up.
    if (isReadable) await this.isKnown(actor.personId, { key, bodyHash });
    return { caseId, isReadable };
  }

  private async isKnown(personId: string, { key, bodyHash }: Idempotency): Promise<boolean> {
    const earlier = await this.commands.find(personId, key);
    if (earlier && earlier.bodyHash !== bodyHash) throw new Refused(refuse('KEY_REUSED'));
    return earlier !== undefined;
  }

  private async becomesReadable(caseId: string): Promise<boolean> {
    const end = this.clock.now().getTime() + WAIT_MS;
    while (!(await this.cases.head({ kind: 'district' }, caseId))) {
      if (this.clock.now().getTime() >= end) return false;
      await pause(STEP_MS);
    }
    return true;
  }
}
