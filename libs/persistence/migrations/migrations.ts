import { Initial1767225600000 } from './1767225600000-initial';
import { RuleBooks1795100000000 } from './1795100000000-rule-books';
import { PolicyChanges1795100000001 } from './1795100000001-policy-changes';
import { Meetings1797000000000 } from './1797000000000-meetings';

/** Every change of the schema; what has landed is never changed, only followed. */
export const MIGRATIONS = [
  Initial1767225600000,
  RuleBooks1795100000000,
  PolicyChanges1795100000001,
  Meetings1797000000000,
];
