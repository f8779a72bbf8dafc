import { type PolicyChangeFacts, withdrawRefusal } from '#domain/policy-change';
import type { Case } from '../../kernel';

/** Until it is decided the drafter may take the draft back. */
export const withdrawal = (c: Case<PolicyChangeFacts>): (() => void) =>
  c.motion('withdraw', {
    seats: () => [],
    when: ({ actor }) => withdrawRefusal(c.facts, actor),
    then: () => {
      c.stage('withdrawn');
      c.end('withdrawn');
    },
  });
