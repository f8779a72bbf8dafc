import { ASSIGNMENT_WORDS } from '../assignment';
import { BUDGET_WORDS } from '../budget';
import type { ProcessWords } from '../case/process-words';
import { HAZARD_WORDS } from '../hazard';
import { MEETING_WORDS } from '../meeting';
import { PAYMENT_WORDS } from '../payment';
import { POLICY_CHANGE_WORDS } from '../policy-change';
import { REPORT_WORDS } from '../report';
import { TENDER_WORDS } from '../tender';

/** Every process of the district with its words: the one place where the API and the screens look them up. */
export const PROCESS_WORDS: Readonly<Record<string, ProcessWords>> = {
  hazard: HAZARD_WORDS,
  report: REPORT_WORDS,
  assignment: ASSIGNMENT_WORDS,
  meeting: MEETING_WORDS,
  policyChange: POLICY_CHANGE_WORDS,
  tender: TENDER_WORDS,
  budget: BUDGET_WORDS,
  payment: PAYMENT_WORDS,
};

export const PROCESS_NAMES: readonly string[] = Object.keys(PROCESS_WORDS);

/** The words of a process; none for a name that is no process. */
export const wordsOf = (process: string): ProcessWords | undefined =>
  Object.hasOwn(PROCESS_WORDS, process) ? PROCESS_WORDS[process] : undefined;
