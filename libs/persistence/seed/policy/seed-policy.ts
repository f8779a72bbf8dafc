import type { PolicyValue } from '#domain/policy';
import { ASSIGNMENT_ROWS } from './assignment-rows';
import { AUTH_ROWS } from './auth-rows';
import { CHANGE_ROWS } from './change-rows';
import { FILING_ROWS } from './filing-rows';
import { HANDLING_ROWS } from './handling-rows';
import { LADDER_ROWS } from './ladder-rows';
import { LISTING_ROWS } from './listing-rows';
import { MEETING_ROWS } from './meeting-rows';
import { OFFICE_ROWS } from './office-rows';
import { MONEY_ROWS } from './money-rows';
import { OPINION_DAY } from './policy-row';
import { READING_ROWS } from './reading-rows';
import { RECTIFY_ROWS } from './rectify-rows';
import { REVIEW_ROWS } from './review-rows';
import { TENDER_ROWS } from './tender-rows';

/** The policy set a new district begins with; a case keeps the set it was opened under. */
export const SEED_POLICY_SET = {
  id: `opinion-${OPINION_DAY}`,
  title: '《意见》及区级默认参数',
  fromDay: OPINION_DAY,
} as const;

/** Every policy value of the hazard loop, with its source and how far the source was verified. */
export const SEED_POLICY: readonly PolicyValue[] = [
  ...READING_ROWS,
  ...FILING_ROWS,
  ...RECTIFY_ROWS,
  ...REVIEW_ROWS,
  ...LISTING_ROWS,
  ...LADDER_ROWS,
  ...HANDLING_ROWS,
  ...OFFICE_ROWS,
  ...ASSIGNMENT_ROWS,
  ...MEETING_ROWS,
  ...CHANGE_ROWS,
  ...AUTH_ROWS,
  ...TENDER_ROWS,
  ...MONEY_ROWS,
];
