import type { DataSource, EntityManager } from 'typeorm';
import { enterpriseRefusal } from '#domain/administration';
import { type JsonObject, type Refusal, refuse } from '#domain/case';
import { readCreditCode } from '#domain/ledger';
import { newId } from '#platform';
import { EnterpriseEntity } from '../entities/enterprise.entity';
import { UnitEntity } from '../entities/unit.entity';
import type { AuditTrail } from '../ledger/audit-trail';
import { type Page, pageOf, type PageRequest } from '../scope/page';
import { and, row, rows, type Sql, sql } from '../sql/sql';
import { AdministrationBook } from './administration-book';
import { afterPlace, mentions } from './lists';
import { type Order, type Outcome, shortened } from './order';

export interface EnterpriseEntry {
  readonly name: string;
  readonly shortName: string;
  readonly creditCode: string;
  readonly subdistrictUnitId: string;
  readonly industry: string;
  readonly scale: string;
  readonly address: string;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
}

export interface RegisteredEnterprise extends Omit<EnterpriseEntry, 'creditCode'> {
  readonly unitId: string;
  readonly creditCode: string | null;
  readonly subdistrictName: string;
  readonly departmentName: string;
  readonly status: string;
}

/** 生产经营单位: the entries of the register; the department follows from the industry by policy. */
export class EnterpriseRegister {
  private readonly book: AdministrationBook;

  constructor(
    private readonly source: DataSource,
    audit: AuditTrail,
  ) {
    this.book = new AdministrationBook(source, audit);
  }

  async page(text: string | undefined, { limit, after }: PageRequest): Promise<Page<RegisteredEnterprise>> {
    const conditions: Sql[] = [
      ...mentions(text, [sql`u.name`, sql`e.credit_code`, sql`array_to_string(e.aliases, ' ')`]),
      ...afterPlace(after, sql`u.name`, sql`u.id`),
    ];
    const found = await rows<RegisteredEnterprise>(
      this.source.manager,
      sql`select u.id as "unitId", u.name, u.short_name as "shortName", e.credit_code as "creditCode",
                 e.subdistrict_unit_id as "subdistrictUnitId", s.name as "subdistrictName",
                 d.name as "departmentName", e.industry, e.scale, e.address, e.contact_name as "contactName",
                 e.contact_phone as "contactPhone", e.status
          from enterprise e join unit u on u.id = e.unit_id
          join unit s on s.id = e.subdistrict_unit_id join unit d on d.id = e.department_unit_id
          where ${and(conditions)} order by u.name collate "C", u.id collate "C" limit ${limit + 1}`,
    );
    return pageOf(found, limit, (one) => ({ sort: one.name, id: one.unitId }));
  }

  /** @param department lead department of the industry by policy, if there is one */
  add(order: Order, entry: EnterpriseEntry, department: string | undefined): Promise<Outcome> {
    return this.book.carryOut(order, 'enterprise.add', async (manager) => {
      const refusal = await refusalOf(manager, { entry, department });
      if (refusal !== undefined || department === undefined) return refusal ?? refuse('FORM_INVALID');
      const id = newId();
      const { creditCode, rest } = written(entry);
      const place = await row<{ code: string }>(
        manager,
        sql`select district_code as code from unit where id = ${entry.subdistrictUnitId}`,
      );
      await manager.insert(UnitEntity, {
        ...{ id, code: `QY-${creditCode}`, name: entry.name, shortName: entry.shortName, kind: 'enterprise' },
        districtCode: place?.code ?? '',
      });
      const state = { departmentUnitId: department, status: 'active', aliases: [] };
      await manager.insert(EnterpriseEntity, { ...rest, ...state, unitId: id, creditCode });
      return { subject: { kind: 'enterprise', id, name: entry.name }, before: null, after: logged(entry) };
    });
  }

  /** The name before becomes an alias, so that ledgers that use it still find the enterprise. */
  change(
    order: Order,
    unitId: string,
    { entry, department }: { readonly entry: EnterpriseEntry; readonly department: string | undefined },
  ): Promise<Outcome> {
    return this.book.carryOut(order, 'enterprise.change', async (manager) => {
      const before = await entryOf(manager, unitId);
      if (before === undefined) return refuse('SUBJECT_NOT_FOUND');
      const refusal = await refusalOf(manager, { entry, department, unitId });
      if (refusal !== undefined || department === undefined) return refusal ?? refuse('FORM_INVALID');
      const { aliases, ...old } = before;
      const known = old.name === entry.name ? aliases : [...new Set([...aliases, old.name])];
      const { creditCode, rest } = written(entry);
      await manager.update(UnitEntity, { id: unitId }, { name: entry.name, shortName: entry.shortName });
      const state = { departmentUnitId: department, creditCode, aliases: [...known] };
      await manager.update(EnterpriseEntity, { unitId }, { ...rest, ...state });
      const subject = { kind: 'enterprise', id: unitId, name: entry.name } as const;
      return { subject, before: logged(old), after: logged(entry) };
    });
  }
}

const written = ({ name: _name, shortName: _short, creditCode, ...rest }: EnterpriseEntry) => ({
  creditCode: readCreditCode(creditCode).code,
  rest,
});

const logged = (
  entry: Omit<EnterpriseEntry, 'creditCode'> & { readonly creditCode: string | null },
): JsonObject => ({
  ...entry,
  contactPhone: shortened(entry.contactPhone),
});

interface OldEntry extends Omit<EnterpriseEntry, 'creditCode'> {
  readonly creditCode: string | null;
  readonly aliases: readonly string[];
}

const entryOf = (manager: EntityManager, unitId: string): Promise<OldEntry | undefined> =>
  row(
    manager,
    sql`select u.name, u.short_name as "shortName", e.credit_code as "creditCode",
               e.subdistrict_unit_id as "subdistrictUnitId", e.industry, e.scale, e.address,
               e.contact_name as "contactName", e.contact_phone as "contactPhone", e.aliases
        from enterprise e join unit u on u.id = e.unit_id where e.unit_id = ${unitId}`,
  );

interface Judged {
  readonly entry: EnterpriseEntry;
  readonly department: string | undefined;
  readonly unitId?: string;
}

async function refusalOf(
  manager: EntityManager,
  { entry, department, unitId = '' }: Judged,
): Promise<Refusal | undefined> {
  const subdistrict = await row<{ actsAsSubdistrict: boolean; open: boolean }>(
    manager,
    sql`select acts_as_subdistrict as "actsAsSubdistrict", (closed_on is null and not excluded) as open
        from unit where id = ${entry.subdistrictUnitId}`,
  );
  const refusal = enterpriseRefusal(entry, { subdistrict, department });
  if (refusal !== undefined) return refusal;
  const { code } = readCreditCode(entry.creditCode);
  const other = await row<{ name: string }>(
    manager,
    sql`select u.name from enterprise e join unit u on u.id = e.unit_id
        where e.credit_code = ${code} and e.unit_id <> ${unitId}`,
  );
  return other && refuse('REGISTER_TAKEN', `统一社会信用代码已登记在“${other.name}”名下`);
}
