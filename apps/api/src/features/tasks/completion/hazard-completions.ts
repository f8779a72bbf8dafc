import type { HAZARD_NODES, HazardMotion, HazardNode } from '#domain/hazard';
import type { ResolvedAct } from '../../../http/acts';
import { CASE_NODE } from '../../../http/forms/form';
import {
  completeClassify,
  completeConvene,
  completeOrder,
  completeReceiveTransfer,
  completeTransferOut,
} from './intake.completion';
import { completeExtension, completeVoid } from './motion.completion';
import { completeChoice, completeReview, completeSecondOpinion, withReason } from './review.completion';
import type { Completion } from './scene';

type CompletionsOfNodes = {
  readonly [N in HazardNode]?: { readonly [O in keyof (typeof HAZARD_NODES)[N]['outcomes']]?: Completion };
};

/** Outcomes whose form the server completes or looks at before the workflow does. */
const COMPLETIONS: CompletionsOfNodes = {
  classify: { classify: completeClassify },
  order: { order: completeOrder, transferOut: completeTransferOut },
  receiveTransfer: { accept: completeReceiveTransfer, refuse: withReason },
  convene: { convene: completeConvene },
  review: { pass: completeReview, fail: completeReview },
  further: { order: completeOrder },
  approveClose: { reject: withReason },
  secondOpinion: { uphold: completeSecondOpinion, refute: completeSecondOpinion },
  decideDispute: { void: withReason },
  approveVoid: { reject: withReason },
  chooseMeasure: { choose: completeChoice },
  decideClosure: { reject: withReason },
};

const OF_MOTIONS: { readonly [M in HazardMotion]?: Completion } = {
  requestExtension: completeExtension,
  proposeVoid: completeVoid,
};

/** What is to be done with an act on a hazard or one of its tasks before it goes to its workflow. */
export function completionOf({ target, act }: Pick<ResolvedAct, 'target' | 'act'>): Completion | undefined {
  if (target.process !== 'hazard') return undefined;
  if (target.node === CASE_NODE) return named(OF_MOTIONS, act);
  const node = target.node.split('.')[0] ?? '';
  return named(named(COMPLETIONS, node) ?? {}, act);
}

type Table<T> = { readonly [name: string]: T | undefined };

/** Own members only: an act comes from outside and may be called like a member of every object. */
const named = <T>(table: Table<T>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
