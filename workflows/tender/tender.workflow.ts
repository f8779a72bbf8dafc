import { TENDER_TRANSITIONS, type TenderFacts } from '#domain/tender';
import { defineCase } from '../kernel';
import type { TenderCase } from './asking';
import { announce, decide } from './steps/award';
import { committee } from './steps/committee';
import { conclude, Signing } from './steps/conclude';
import { evaluation } from './steps/evaluation';
import { fail, unsuccessful } from './steps/failure';
import { filing } from './steps/filing';
import { openMotions } from './steps/motions';
import { opening } from './steps/opening';
import { prepare } from './steps/prepare';
import { bidding, intention, notice } from './steps/publish';

/** 招标到合同 (P1): from the need to the filed contract. The text is the procedure; steps hide seats, forms and timers. */
async function tendering(c: TenderCase): Promise<string> {
  const signing = new Signing();
  openMotions(c, signing);
  await prepare(c);
  if (c.facts.previous === undefined) await intention(c);
  await notice(c);
  await bidding(c);
  if (!(await opening(c))) return unsuccessful(c);
  await committee(c);
  await evaluation(c);
  while (await decide(c)) {
    if ((await announce(c)) && (await conclude(c, signing))) return filing(c);
  }
  return fail(c, '中标候选人均已放弃或被取消资格', true);
}

export const tenderCase = defineCase<TenderFacts>('tender', { v1: tendering }, TENDER_TRANSITIONS);
