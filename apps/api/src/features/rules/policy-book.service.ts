import { Injectable } from '@nestjs/common';
import type { IsoDay } from '#domain/case';
import { dayOf } from '#domain/deadline';
import { POLICY_UNIT_TITLES, type PolicyValue } from '#domain/policy';
import { rowsOn, shapeOf } from '#domain/policy-change';
import { type PolicySetView, PolicyStore } from '#persistence';
import type { Clock } from '#platform';
import { HttpProblem } from '../../http/problem';
import { InjectClock } from '../../http/tokens';
import type { PolicyBookView, PolicyHistoryView, PolicyRowView, PolicyVersionView } from './dto/policy.view';

/** The district's policy as people read it: every row with its source, version by version. */
@Injectable()
export class PolicyBook {
  constructor(
    private readonly policies: PolicyStore,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** @throws HttpProblem NOT_FOUND for a version that is not there */
  async book(versionId: string | undefined): Promise<PolicyBookView> {
    const sets = await this.policies.sets();
    const today = dayOf(this.clock.now().getTime());
    const wanted = versionId ?? (await this.policies.effectiveOn(today))?.setId;
    const set = sets.find(({ id }) => id === wanted);
    if (set === undefined) throw new HttpProblem('NOT_FOUND');
    const day = set.fromDay > today ? set.fromDay : today;
    const rows = [...rowsOn(await this.policies.values(set.id), day).values()];
    return { version: versionView(set), versions: sets.map(versionView), rows: rows.map(policyRowView) };
  }

  /** The versions in which a row became another one, latest first. */
  async history(key: string): Promise<readonly PolicyHistoryView[]> {
    const found = await this.policies.historyOf(key);
    return found.map(({ set, value }) => ({ version: versionView(set), row: policyRowView(value) }));
  }

  /** Rows in effect on a day, by key. @throws HttpProblem NOT_FOUND before the first version */
  async rowsOn(day: IsoDay): Promise<ReadonlyMap<string, PolicyValue>> {
    const snapshot = await this.policies.effectiveOn(day);
    if (snapshot === undefined) throw new HttpProblem('NOT_FOUND', `${day} 没有生效的政策版本`);
    return rowsOn(await this.policies.values(snapshot.setId), day);
  }
}

const versionView = ({ id, title, fromDay, note, changeCaseId }: PolicySetView): PolicyVersionView => ({
  id,
  title,
  from: fromDay,
  ...(note === null ? {} : { documentNo: note }),
  ...(changeCaseId === null ? {} : { changeCaseId }),
});

const policyRowView = (row: PolicyValue): PolicyRowView => ({
  ...row,
  topic: row.key.split('.')[0] ?? row.key,
  ...(row.unit === undefined ? {} : { unitTitle: POLICY_UNIT_TITLES[row.unit] }),
  shape: shapeOf(row),
});
