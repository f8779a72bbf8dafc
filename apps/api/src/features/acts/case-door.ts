import { Injectable } from '@nestjs/common';
import type { ActReceipt } from '#domain/case';
import { ACT_UPDATE, type ActCommand, workflowIdOf } from '#contracts';
import { TemporalClient } from '#platform';
import type { ResolvedAct } from '../../http/acts';

/** How long a person waits for the reply to an act; a killed worker costs about three seconds of it. */
const ACT_DEADLINE_MS = 5_000;

/** The one way of an act to its workflow. */
@Injectable()
export class CaseDoor {
  constructor(private readonly temporal: TemporalClient) {}

  /**
   * The update's id is made of person and key, as `command.key` is unique per person: with the key alone, somebody
   * else's act under the same key would be answered with this person's receipt.
   * @throws what the Temporal client throws; `outcomeOf` says what it means
   */
  act(resolved: ResolvedAct): Promise<ActReceipt> {
    const { process, caseId } = resolved.target;
    return this.temporal.withDeadline(ACT_DEADLINE_MS, (client) =>
      client.workflow
        .getHandle(workflowIdOf(process, caseId))
        .executeUpdate<ActReceipt, [ActCommand]>(ACT_UPDATE, {
          updateId: `${resolved.actor.personId}:${resolved.key}`,
          args: [commandOf(resolved)],
        }),
    );
  }
}

const commandOf = ({ key, bodyHash, target, act, actor, form, ...rest }: ResolvedAct): ActCommand => ({
  key,
  bodyHash,
  on: target.on,
  act,
  actor,
  form,
  evidence: rest.evidence,
  ...(rest.opinion === undefined ? {} : { opinion: rest.opinion }),
  ...(rest.cosigners === undefined ? {} : { cosigners: rest.cosigners }),
});
