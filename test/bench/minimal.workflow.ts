import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  defineUpdate,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import type { MinimalActivities, MinimalAct, MinimalInput, MinimalReceipt } from './minimal.contract';

const { commit } = proxyActivities<MinimalActivities>({
  startToCloseTimeout: '5s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '30s' },
});

const actUpdate = defineUpdate<MinimalReceipt, [MinimalAct]>('act');

/** The least that an approval on Temporal can be: an Update per act, an activity per Update, nothing else. */
export async function minimalApproval({ caseId, acts }: MinimalInput): Promise<void> {
  let taken = 0;
  let written = 0;
  setHandler(
    actUpdate,
    async (act) => {
      taken += 1;
      const receipt = await commit({ caseId, seq: taken, ...act });
      written += 1;
      return receipt;
    },
    {
      validator: (act) => {
        if (act.key === '' || taken >= acts) throw ApplicationFailure.nonRetryable('refused', 'Refusal');
      },
    },
  );
  await commit({ caseId, seq: 0, key: 'open', actor: 'system', act: 'open' });
  await condition(() => written === acts);
  await condition(allHandlersFinished);
}
