import type { Role } from '#domain/authority';
import type { IsoDay } from '#domain/case';
import type { PostHolder } from '#persistence';
import type { RegisteredEnterprise, RegisteredUnit } from './plan/register';

/** What an import asks of the register of units, enterprises and posts. */
export abstract class ImportRegisterPort {
  abstract enterprises(): Promise<readonly RegisteredEnterprise[]>;
  abstract unitsOf(kind: 'agency' | 'committeeOffice' | 'government'): Promise<readonly RegisteredUnit[]>;
  abstract holdersOf(roles: readonly Role[], day: IsoDay): Promise<readonly PostHolder[]>;
}
