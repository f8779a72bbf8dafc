import type { Batch } from '#domain/case';
import { nodeTitle } from '#domain/process';
import type { ScoreForm, TenderFacts } from '#domain/tender';
import { TenderEntity } from '../entities/tender.entity';
import { TenderScoreEntity } from '../entities/tender-score.entity';
import type { NameBook } from '../ledger/name-book';
import type { Numbering } from '../ledger/numbering';
import type { RowValues } from '../sql/row-writer';
import {
  type CaseDisplay,
  districtCodeOf,
  factsAs,
  type Projection,
  type Projector,
  titleOf,
} from './projector';

const LETTERS = 'ZB';
const SCORE = 'score.';

/** 招标: one row per tender, and the scores of its committee with their reasons. */
export class TenderProjector implements Projector {
  readonly process = 'tender';

  names(raw: Batch['facts']): { persons: readonly string[]; units: readonly string[] } {
    const { units, bids } = factsAs<TenderFacts>(raw);
    return { persons: [], units: [...Object.values(units), ...bids.map((one) => one.supplier)] };
  }

  /** No supplier is a part of the case: bidders see their own bid and what is public, never the file. */
  display(raw: Batch['facts'], names: NameBook): CaseDisplay {
    const facts = factsAs<TenderFacts>(raw);
    return {
      title: titleOf(facts.round === 1 ? facts.title : `${facts.title}（第${facts.round}次招标）`),
      level: null,
      districtCode: districtCodeOf(names, [facts.units.buyer, facts.units.government]),
      subdistrictUnitId: null,
      departmentUnitId: null,
      enterpriseUnitId: null,
      agencyUnitId: null,
      enterpriseName: null,
      units: facts.units,
      finders: evaluatorsOf(facts),
    };
  }

  giveNumber(_facts: Batch['facts'], numbering: Numbering): Promise<string> {
    return numbering.serial('tender', LETTERS);
  }

  nodeTitle(node: string): string {
    return nodeTitle('tender', node);
  }

  write(projection: Projection): void {
    const facts = factsAs<TenderFacts>(projection.batch.facts);
    projection.book.insert(TenderEntity, [tenderRow(projection, facts)], 'replace');
    const scores = scoresOf(projection.batch);
    projection.book.insert(TenderScoreEntity, scores, 'once');
  }
}

const evaluatorsOf = ({ committee }: TenderFacts): readonly string[] =>
  (committee?.members ?? []).map((one) => one.personId);

function tenderRow(
  { batch, names, number, openedAt }: Projection,
  facts: TenderFacts,
): RowValues<TenderEntity> {
  const winner = facts.award === undefined ? undefined : winnerOf(facts);
  return {
    caseId: batch.caseId,
    number,
    title: facts.title,
    regime: facts.regime,
    stage: batch.stage,
    open: batch.end === undefined,
    openedCaseAt: openedAt,
    round: facts.round,
    previousId: facts.previous ?? null,
    buyerId: facts.units.buyer,
    buyerName: names.unit(facts.units.buyer),
    budgetFen: String(facts.budgetFen),
    enterprises: facts.scope.enterprises,
    visits: facts.scope.visits,
    scopeHash: facts.scope.hash,
    noticeNo: facts.notice?.noticeNo ?? null,
    noticeAt: facts.notice?.publishedAt ?? null,
    bidUntil: facts.deadline ?? null,
    openedAt: facts.openedAt ?? null,
    awardAt: facts.award?.announcedAt ?? null,
    winnerId: winner?.supplier ?? null,
    winnerName: winner ? names.unit(winner.supplier) : null,
    priceFen: winner ? String(winner.priceFen) : null,
    signedAt: facts.contract?.signedAt ?? null,
    outcome: batch.end?.outcome ?? null,
    evaluators: evaluatorsOf(facts),
    overlays: facts.overlays,
    facts,
    version: batch.version,
  };
}

const winnerOf = (facts: TenderFacts) => facts.bids.find((one) => one.bidId === facts.decision?.bidId);

/** Sheets given in this batch, line by line. */
function scoresOf(batch: Batch): readonly RowValues<TenderScoreEntity>[] {
  return batch.events
    .filter((event) => event.kind === 'decided' && event.node?.startsWith(SCORE) === true)
    .flatMap(({ actor, form, at }) =>
      (form as unknown as ScoreForm).lines.map(({ bidId, criterionId, points, reason }) => ({
        ...{ tenderId: batch.caseId, personId: actor?.personId ?? '', bidId, criterionId, reason },
        points: String(points),
        scoredAt: at,
      })),
    );
}
