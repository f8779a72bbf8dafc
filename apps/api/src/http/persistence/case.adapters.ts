import { Injectable } from '@nestjs/common';
import type { IsoDay } from '#domain/case';
import type { PolicySnapshot } from '#domain/policy';
import { Commands, Directory, PolicyStore, Refusals } from '#persistence';
import {
  CommandsPort,
  DatabasePort,
  PolicyPort,
  type RefusedAct,
  RefusalsPort,
  type StoredCommand,
} from '../ports';
import { type DataSource, InjectDataSource } from './data-source';

@Injectable()
export class CommandsAdapter extends CommandsPort {
  constructor(private readonly commands: Commands) {
    super();
  }

  override find(personId: string, key: string): Promise<StoredCommand | undefined> {
    return this.commands.find(personId, key);
  }
}

@Injectable()
export class RefusalsAdapter extends RefusalsPort {
  constructor(
    private readonly refusals: Refusals,
    private readonly directory: Directory,
  ) {
    super();
  }

  override async record({ refusal, actor, at, ...rest }: RefusedAct): Promise<void> {
    const person = await this.directory.personById(actor.personId);
    await this.refusals.append({
      ...rest,
      code: refusal.code,
      ...(refusal.detail === undefined ? {} : { detail: refusal.detail }),
      personId: actor.personId,
      personName: person?.name ?? actor.personId,
      actor,
      at: at.toISOString(),
    });
  }
}

/** No set of policy is in effect: the installation was not seeded. */
class PolicyAbsentError extends Error {
  constructor(day: IsoDay) {
    super(`no policy set is in effect on ${day}`);
    this.name = 'PolicyAbsentError';
  }
}

@Injectable()
export class PolicyAdapter extends PolicyPort {
  constructor(private readonly policy: PolicyStore) {
    super();
  }

  override async snapshotOn(day: IsoDay): Promise<PolicySnapshot> {
    const snapshot = await this.policy.effectiveOn(day);
    if (!snapshot) throw new PolicyAbsentError(day);
    return snapshot;
  }
}

@Injectable()
export class DatabaseAdapter extends DatabasePort {
  constructor(@InjectDataSource() private readonly source: DataSource) {
    super();
  }

  override async ping(): Promise<void> {
    await this.source.query('select 1');
  }
}
