import { addDays, dayOf } from '#domain/deadline';
import type { CaseHarness } from '../support/case-harness';
import { supplierOf, tenderCast as cast, tenderStory, TenderTeller } from '../support/tender-story';

const opensAt = (day: string): string => `${day}T16:00:00.000Z`;

/** A teller whose tender stands in its sealed time. */
async function announced(harness: CaseHarness, name: string): Promise<TenderTeller> {
  const t = new TenderTeller(harness, name);
  const start = dayOf(await harness.now());
  await t.open(tenderStory());
  await t.announced(opensAt(addDays(start, 75)), opensAt(addDays(start, 40)));
  return t;
}

/** Golden histories of the tender: a whole one with a clarification, and one whose award a challenge upset. */
export const TENDER_STORIES: Readonly<Record<string, (harness: CaseHarness, name: string) => Promise<void>>> =
  {
    clarified: async (harness, name) => {
      const t = await announced(harness, name);
      await t.act('case', 'clarify', cast.buyer, { form: { text: '增加专家要求', affectsBids: true } });
      await t.evaluated();
      await t.decided('heng');
      await t.signed('heng');
      await t.filed();
    },
    'challenge-upheld': async (harness, name) => {
      const t = await announced(harness, name);
      await t.evaluated();
      await t.decided('heng');
      const grounds = { about: 'result', grounds: '业绩不实' };
      await t.act('case', 'challenge', supplierOf('luo'), { form: grounds });
      const form = { answer: '中标无效', effect: 'nextCandidate' };
      await t.act('answerChallenge.q1.1', 'uphold', cast.buyer, { form });
      await t.waiting('decide.2');
      await t.decided('luo', 2, '第一名中标无效');
      await t.signed('luo', 2);
      await t.filed();
    },
  };
