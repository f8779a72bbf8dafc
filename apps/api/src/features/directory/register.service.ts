import { Injectable } from '@nestjs/common';
import { dayOf } from '#domain/deadline';
import { Directory, Enterprises, type EnterpriseView, PostHolders } from '#persistence';
import type { Clock } from '#platform';
import { HttpProblem } from '../../http/problem';
import type { Identity } from '../../http/request';
import { scopeOf } from '../../http/scope-of';
import { InjectClock } from '../../http/tokens';
import {
  type EnterpriseItemView,
  type EnterprisesQuery,
  type PersonInPostView,
  type PersonsQuery,
  UNIT_KINDS,
  type UnitsQuery,
  type UnitView,
} from './dto/register.dto';
import { mayLookUp } from './reach';

const ENTERPRISE = 'enterprise';

const normal = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Looking up units, people in posts, and enterprises. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly directory: Directory,
    private readonly persons: PostHolders,
    private readonly enterprises: Enterprises,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async unitsOf({ kind }: UnitsQuery): Promise<readonly UnitView[]> {
    const units = await this.directory.units(kind === undefined ? UNIT_KINDS : [kind]);
    return units.map(({ id, name, shortName, kind: of, actsAsSubdistrict }) => ({
      id,
      name,
      shortName,
      kind: of,
      actsAsSubdistrict,
    }));
  }

  /** @throws HttpProblem NOT_FOUND, alike for a unit that is absent and an enterprise out of reach */
  async personsIn(identity: Identity, { unit, role }: PersonsQuery): Promise<readonly PersonInPostView[]> {
    if (!(await this.maySeeUnit(identity, unit))) throw new HttpProblem('NOT_FOUND');
    const today = dayOf(this.clock.now().getTime());
    return (await this.persons.inUnit(unit, role, today)).map(({ postTitle, ...person }) => ({
      ...person,
      post: postTitle,
    }));
  }

  async enterprisesOf(
    identity: Identity,
    { text, limit }: EnterprisesQuery,
  ): Promise<readonly EnterpriseItemView[]> {
    const scope = scopeOf(identity);
    const found = (await this.enterprises.all())
      .filter((one) => mayLookUp(scope, one) && mentions(one, text))
      .slice(0, limit);
    const unitIds = [...new Set(found.flatMap((one) => [one.subdistrictUnitId, one.departmentUnitId]))];
    const units = await Promise.all(unitIds.map((id) => this.directory.unitById(id)));
    const names = new Map(units.flatMap((unit) => (unit ? [[unit.id, unit.name] as const] : [])));
    return found.map((one) => enterpriseItem(one, names));
  }

  private async maySeeUnit(identity: Identity, unitId: string): Promise<boolean> {
    const unit = await this.directory.unitById(unitId);
    if (unit?.kind !== ENTERPRISE) return UNIT_KINDS.some((kind) => kind === unit?.kind);
    const enterprise = await this.enterprises.byId(unitId);
    return enterprise !== undefined && mayLookUp(scopeOf(identity), enterprise);
  }
}

const mentions = ({ name, aliases, creditCode }: EnterpriseView, text = ''): boolean =>
  [name, ...aliases, creditCode ?? ''].some((part) => normal(part).includes(normal(text.trim())));

const enterpriseItem = (one: EnterpriseView, names: ReadonlyMap<string, string>): EnterpriseItemView => ({
  id: one.unitId,
  name: one.name,
  ...(one.creditCode === null ? {} : { creditCode: one.creditCode }),
  industry: one.industry,
  address: one.address,
  subdistrict: names.get(one.subdistrictUnitId) ?? '',
  department: names.get(one.departmentUnitId) ?? '',
});
