import type { Batch } from '#domain/case';
import type { PolicyChangeFacts } from '#domain/policy-change';
import { nodeTitle } from '#domain/process';
import { OutboxEntity } from '../entities/outbox.entity';
import { PolicyChangeEntity } from '../entities/policy-change.entity';
import type { NameBook } from '../ledger/name-book';
import type { Numbering } from '../ledger/numbering';
import {
  type CaseDisplay,
  districtCodeOf,
  factsAs,
  type Projection,
  type Projector,
  titleOf,
} from './projector';

/** Outbox topics by which an approved change is written, and open cases are timed anew on its day. */
export const PUBLISH_CHANGE_TOPIC = 'publishRuleChange';
export const RETIME_CHANGE_TOPIC = 'retimeRuleChange';

const LETTERS = 'GZ';

/** 规则变更: one row per change; what follows from its stages leaves through the outbox with the batch. */
export class PolicyChangeProjector implements Projector {
  readonly process = 'policyChange';

  names(raw: Batch['facts']): { persons: readonly string[]; units: readonly string[] } {
    const { drafter, approval, units } = factsAs<PolicyChangeFacts>(raw);
    return {
      persons: [drafter, ...(approval === undefined ? [] : [approval.by])],
      units: Object.values(units),
    };
  }

  display(raw: Batch['facts'], names: NameBook): CaseDisplay {
    const { title, units } = factsAs<PolicyChangeFacts>(raw);
    return {
      title: titleOf(title),
      level: null,
      districtCode: districtCodeOf(names, [units.committeeOffice, units.government]),
      subdistrictUnitId: null,
      departmentUnitId: null,
      enterpriseUnitId: null,
      agencyUnitId: null,
      enterpriseName: null,
      units,
      finders: [],
    };
  }

  giveNumber(_facts: Batch['facts'], numbering: Numbering): Promise<string> {
    return numbering.serial('policyChange', LETTERS);
  }

  nodeTitle(node: string): string {
    return nodeTitle(this.process, node);
  }

  write({ book, batch, names, number, openedAt }: Projection): void {
    const facts = factsAs<PolicyChangeFacts>(batch.facts);
    const { approval } = facts;
    book.insert(
      PolicyChangeEntity,
      [
        {
          ...{ caseId: batch.caseId, number, kind: facts.kind, title: facts.title, reason: facts.reason },
          ...{ documentNo: facts.documentNo ?? null, effectOn: facts.effectOn, stage: batch.stage },
          open: batch.end === undefined,
          outcome: batch.end?.outcome ?? null,
          ...{ draftId: facts.draft.id, draftRows: facts.draft.rows, round: facts.round },
          ...{ drafterId: facts.drafter, drafterName: names.person(facts.drafter) },
          approverId: approval?.by ?? null,
          approverName: approval === undefined ? null : names.person(approval.by),
          retime: approval?.retime ?? [],
          ...{ openedAt, closedAt: batch.end?.at ?? null, version: batch.version },
        },
      ],
      'replace',
    );
    book.insert(
      OutboxEntity,
      topicsOf(batch, facts).map((topic) => ({
        ...{ topic, key: batch.caseId, payload: { caseId: batch.caseId } },
      })),
      'once',
    );
  }
}

/** What has to happen outside of the case because of the stages this batch reached. */
function topicsOf({ events }: Batch, { approval }: PolicyChangeFacts): readonly string[] {
  const reached = (stage: string): boolean =>
    events.some(({ kind, name }) => kind === 'stage' && name === stage);
  return [
    ...(reached('approved') ? [PUBLISH_CHANGE_TOPIC] : []),
    ...(reached('effective') && (approval?.retime ?? []).length > 0 ? [RETIME_CHANGE_TOPIC] : []),
  ];
}
