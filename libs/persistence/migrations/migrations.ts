import { Initial1767225600000 } from './1767225600000-initial';
import { Administration1795000000000 } from './1795000000000-administration';
import { RuleBooks1795100000000 } from './1795100000000-rule-books';
import { PolicyChanges1795100000001 } from './1795100000001-policy-changes';
import { AttachmentCapture1795200000000 } from './1795200000000-attachment-capture';
import { SharedViews1795300000000 } from './1795300000000-shared-views';
import { ListIndexes1795300000001 } from './1795300000001-list-indexes';
import { Tenders1796000000000 } from './1796000000000-tenders';
import { Meetings1797000000000 } from './1797000000000-meetings';

/** Every change of the schema; what has landed is never changed, only followed. */
export const MIGRATIONS = [
  Initial1767225600000,
  Administration1795000000000,
  RuleBooks1795100000000,
  PolicyChanges1795100000001,
  AttachmentCapture1795200000000,
  SharedViews1795300000000,
  ListIndexes1795300000001,
  Tenders1796000000000,
  Meetings1797000000000,
];
