import type { DataSource } from 'typeorm';
import { type IsoDay, refuse } from '#domain/case';
import { SubstitutionEntity } from '../entities/substitution.entity';
import type { AuditTrail } from '../ledger/audit-trail';
import { type Page, pageOf, type PageRequest } from '../scope/page';
import { and, row, rows, type Sql, sql } from '../sql/sql';
import { AdministrationBook } from './administration-book';
import { mentions } from './lists';
import type { Order, Outcome } from './order';

export interface OverseenSubstitution {
  readonly id: string;
  readonly principalName: string;
  readonly substituteName: string;
  readonly unitName: string;
  readonly postTitle: string;
  readonly fromDay: IsoDay;
  readonly toDay: IsoDay;
  readonly scope: 'all' | 'acts';
  readonly reason: string;
}

/** 离岗代理 of the whole district: what runs or is yet to begin, and its end before the day that was set. */
export class SubstitutionOversight {
  private readonly book: AdministrationBook;

  constructor(
    private readonly source: DataSource,
    audit: AuditTrail,
  ) {
    this.book = new AdministrationBook(source, audit);
  }

  async page(
    { text, today }: { readonly text?: string | undefined; readonly today: IsoDay },
    { limit, after }: PageRequest,
  ): Promise<Page<OverseenSubstitution>> {
    const conditions: Sql[] = [
      sql`s.revoked_at is null and s.to_day >= ${today}`,
      ...mentions(text, [sql`a.name`, sql`b.name`, sql`u.name`]),
      ...(after === undefined ? [] : [sql`(s.to_day, s.id) > (${after.sort}::date, ${after.id})`]),
    ];
    const found = await rows<OverseenSubstitution>(
      this.source.manager,
      sql`select s.id, a.name as "principalName", b.name as "substituteName", u.name as "unitName",
                 p.title as "postTitle", s.from_day as "fromDay", s.to_day as "toDay", s.scope, s.reason
          from substitution s join person a on a.id = s.principal_person_id
          join person b on b.id = s.substitute_person_id
          join post p on p.id = s.post_id join unit u on u.id = p.unit_id
          where ${and(conditions)} order by s.to_day, s.id limit ${limit + 1}`,
    );
    return pageOf(found, limit, (one) => ({ sort: one.toDay, id: one.id }));
  }

  /** Ends it at once; what was done under it stays. */
  end(order: Order, id: string): Promise<Outcome> {
    return this.book.carryOut(order, 'substitution.end', async (manager) => {
      const found = await row<{ principal: string; substitute: string; revoked: boolean; toDay: IsoDay }>(
        manager,
        sql`select a.name as principal, b.name as substitute, s.revoked_at is not null as revoked, s.to_day as "toDay"
            from substitution s join person a on a.id = s.principal_person_id
            join person b on b.id = s.substitute_person_id where s.id = ${id}`,
      );
      if (found === undefined) return refuse('SUBJECT_NOT_FOUND');
      if (found.revoked || found.toDay < order.today) return refuse('REGISTER_STATE', '该代理已结束');
      const change = {
        revokedAt: new Date(order.at),
        endedBy: order.operator.personId,
        endReason: order.reason,
      };
      await manager.update(SubstitutionEntity, { id }, change);
      const subject = {
        kind: 'substitution',
        id,
        name: `${found.principal}由${found.substitute}代理`,
      } as const;
      return { subject, before: { toDay: found.toDay }, after: { endedAt: order.at } };
    });
  }
}
