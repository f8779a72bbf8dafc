import type { ActNeedsView } from '../../api';
import { zhCn } from '../../i18n/zh-cn';

/** What an act asks for beside its form. */
export interface Needs {
  readonly opinion: 'no' | 'may' | 'must';
  /** Kinds of evidence, e.g. photos before and after. */
  readonly evidence: readonly Proof[];
  /** Carried out by one press; the words about its consequence stand beside the button. */
  readonly atOnce?: true;
}

export interface Proof {
  readonly purpose: string;
  /** What it is called where the act says it itself; the page's own word for the purpose otherwise. */
  readonly title?: string;
  readonly must?: true;
  /** Photos, or any document. */
  readonly accept: 'photo' | 'any';
}

const ANY_FILE: readonly Proof[] = [{ purpose: 'evidence', accept: 'any' }];
const NONE: readonly Proof[] = [];

const must: Needs = { opinion: 'must', evidence: ANY_FILE };
const may: Needs = { opinion: 'may', evidence: ANY_FILE };
const atOnce: Needs = { opinion: 'no', evidence: NONE, atOnce: true };
const bare: Needs = { opinion: 'no', evidence: NONE };

/** Acts that handle a task, alike at every node. */
const HANDLING: Readonly<Record<string, Needs>> = {
  claim: atOnce,
  release: atOnce,
  recall: atOnce,
  urge: { opinion: 'may', evidence: NONE },
  transfer: { opinion: 'must', evidence: NONE },
  delegate: { opinion: 'must', evidence: NONE },
  resolve: must,
  addSigner: { opinion: 'may', evidence: NONE },
  dropSigner: bare,
  sign: may,
  cc: bare,
  return: must,
  takeBack: { opinion: 'may', evidence: NONE },
};

const REVIEW_PHOTO: readonly Proof[] = [
  { purpose: 'photoReview', accept: 'photo', must: true },
  { purpose: 'evidence', accept: 'any' },
];

/** Outcomes and motions that ask for more, or less, than an opinion one may leave out. */
const SPECIAL: Readonly<Record<string, Needs>> = {
  'rectify/applyReview': {
    opinion: 'no',
    evidence: [
      { purpose: 'photoBefore', accept: 'photo' },
      { purpose: 'photoAfter', accept: 'photo', must: true },
      { purpose: 'evidence', accept: 'any' },
    ],
  },
  'review/pass': { opinion: 'no', evidence: REVIEW_PHOTO },
  'review/fail': { opinion: 'no', evidence: [{ purpose: 'photoReview', accept: 'photo' }, ...ANY_FILE] },
  'notify/issue': must,
  'receiveTransfer/refuse': must,
  'approveClose/approve': must,
  'approveClose/reject': must,
  'decideDispute/void': must,
  'decideListing/list': must,
  'approveVoid/approve': must,
  'approveVoid/reject': must,
  'decideClosure/propose': must,
  'decideClosure/reject': must,
};

/** What an act at a node (its qualifier does not matter), or a motion at `case`, asks for. */
export function needsOf(node: string, act: string): Needs {
  const name = `${node.split('.')[0]}/${act}`;
  if (Object.hasOwn(SPECIAL, name)) return SPECIAL[name] ?? may;
  return (Object.hasOwn(HANDLING, act) ? HANDLING[act] : undefined) ?? may;
}

/** What an act asks for: as it says itself, or as this page knows it. */
export const needsFor = (needs: ActNeedsView | undefined, node: string, act: string): Needs =>
  needs === undefined
    ? needsOf(node, act)
    : {
        opinion: needs.opinion,
        evidence: needs.evidence.map(({ must, ...proof }): Proof => ({
          ...proof,
          ...(must ? { must } : {}),
        })),
      };

export type ProofKey = `forms.proof.${keyof typeof zhCn.forms.proof}`;

/** The page's own word for a purpose; that of any evidence for one it does not know. */
export const proofKey = (purpose: string): ProofKey =>
  Object.hasOwn(zhCn.forms.proof, purpose) ? (`forms.proof.${purpose}` as ProofKey) : 'forms.proof.evidence';
