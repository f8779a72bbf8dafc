import { Injectable } from '@nestjs/common';
import type { Role } from '#domain/authority';
import type { IsoDay } from '#domain/case';
import { hasPolicy, listsOf } from '#domain/policy';
import { PolicyPort } from '../../http/ports';
import { HttpProblem } from '../../http/problem';
import type { ImportRegister } from './plan/register';
import { ResponsiblePersons } from './plan/responsible';
import { ImportRegisterPort } from './register.port';

const FALLBACK_KEY = 'seat.fallback';
/** Posts whose holders a hazard names as responsible (R99). */
const RESPONSIBLE: readonly Role[] = ['enterpriseSafetyManager', 'subdistrictOfficer', 'departmentOfficer'];
/** Posts whose holders a ledger may name as the one who checked. */
const CHECKING: readonly Role[] = ['expert', 'agencyQc', 'subdistrictEnforcer', 'bureauOfficer'];

/** Loads once per file what every row is matched against. */
@Injectable()
export class RegisterLoader {
  constructor(
    private readonly register: ImportRegisterPort,
    private readonly policy: PolicyPort,
  ) {}

  /** @throws HttpProblem UNAVAILABLE while the register lacks the district's government or committee office */
  async load(day: IsoDay): Promise<{ register: ImportRegister; responsible: ResponsiblePersons }> {
    const snapshot = await this.policy.snapshotOn(day);
    const fallback = hasPolicy(snapshot, FALLBACK_KEY) ? listsOf(snapshot, FALLBACK_KEY) : {};
    const chain = RESPONSIBLE.flatMap((role) => fallback[role] ?? []) as readonly Role[];
    const roles = [...new Set([...RESPONSIBLE, ...CHECKING, ...chain])];
    const [enterprises, agencies, offices, governments, holders] = await Promise.all([
      this.register.enterprises(),
      this.register.unitsOf('agency'),
      this.register.unitsOf('committeeOffice'),
      this.register.unitsOf('government'),
      this.register.holdersOf(roles, day),
    ]);
    const [office, government] = [offices[0], governments[0]];
    if (office === undefined || government === undefined) {
      throw new HttpProblem('UNAVAILABLE', '单位名录中没有区政府或区安委会办公室，暂不能导入');
    }
    const units = { committeeOfficeId: office.id, governmentId: government.id };
    return {
      register: { enterprises, agencies, holders, ...units },
      responsible: new ResponsiblePersons(holders, fallback),
    };
  }
}
