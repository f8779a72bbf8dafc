import { Injectable } from '@nestjs/common';
import type { Role } from '#domain/authority';
import type { IsoDay } from '#domain/case';
import { Directory, Enterprises, type PostHolder, PostHolders } from '#persistence';
import type { RegisteredEnterprise, RegisteredUnit } from './plan/register';
import { ImportRegisterPort } from './register.port';

/** The register as the database has it. */
@Injectable()
export class RegisterStore extends ImportRegisterPort {
  constructor(
    private readonly enterpriseRegister: Enterprises,
    private readonly directory: Directory,
    private readonly holders: PostHolders,
  ) {
    super();
  }

  override async enterprises(): Promise<readonly RegisteredEnterprise[]> {
    return (await this.enterpriseRegister.all()).map(({ creditCode, ...one }) => ({
      ...one,
      ...(creditCode === null ? {} : { creditCode }),
    }));
  }

  override unitsOf(kind: 'agency' | 'committeeOffice' | 'government'): Promise<readonly RegisteredUnit[]> {
    return this.directory.units([kind]);
  }

  override holdersOf(roles: readonly Role[], day: IsoDay): Promise<readonly PostHolder[]> {
    return this.holders.ofRoles(roles, day);
  }
}
