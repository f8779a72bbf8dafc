import type { TenderFacts } from './facts';

/** Nothing of a tender has happened yet. */
export const NOTHING_YET = {
  clarifications: [],
  challenges: [],
  bids: [],
  findings: [],
  findingDecisions: [],
  sheets: [],
  dissents: [],
  ranking: [],
  passedOver: [],
  overlays: [],
} as const satisfies Partial<TenderFacts>;

/** Id of the case that tenders the same need again: the first one's with the number of the round. */
export const retenderId = (caseId: string, round: number): string =>
  `${caseId.replace(/-r\d+$/, '')}-r${round + 1}`;

/** The facts a re-tender begins with: need, scope, route and budget stay; the document may be mended in its draft. */
export function retenderFacts(caseId: string, facts: TenderFacts): TenderFacts {
  const { regime, units, scope, route, budget, round } = facts;
  return {
    ...NOTHING_YET,
    ...{ regime, units, scope, route, round: round + 1, previous: caseId },
    ...(budget === undefined ? {} : { budget }),
    title: facts.title,
    need: facts.need,
    budgetFen: facts.budgetFen,
    capFen: facts.capFen,
    complex: facts.complex,
    qualification: facts.qualification,
    criteria: facts.criteria,
    feeAppraisal: facts.feeAppraisal,
    split: facts.split,
    milestones: facts.milestones,
    termFrom: facts.termFrom,
    termTo: facts.termTo,
    publicOpinion: facts.publicOpinion,
    exclusionClause: facts.exclusionClause,
    consulted: facts.consulted,
  };
}
