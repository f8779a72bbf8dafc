import type { DataSource, EntityManager } from 'typeorm';
import {
  endRefusal,
  type GrantFrame,
  grantRefusal,
  type Holding,
  lastDayBefore,
  type Period,
} from '#domain/administration';
import { type Role, ROLE_TITLES, type UnitKind } from '#domain/authority';
import { type IsoDay, type JsonObject, refuse } from '#domain/case';
import { newId } from '#platform';
import { PostEntity } from '../entities/post.entity';
import { PostHoldingEntity } from '../entities/post-holding.entity';
import type { AuditTrail } from '../ledger/audit-trail';
import { row, rows, sql } from '../sql/sql';
import { AdministrationBook } from './administration-book';
import type { Order, Outcome } from './order';

export interface Grant extends Period {
  readonly personId: string;
  readonly unitId: string;
  readonly role: Role;
  /** What the post is called where the role's title says too little; the post that is there keeps its own. */
  readonly title: string | null;
  /** Number of the appointing document. */
  readonly basis: string;
}

export interface Ending {
  /** First day on which the post is no longer held. */
  readonly endsOn: IsoDay;
  readonly basis: string;
}

/** 岗位任免: who holds which post from when to when. */
export class PostRegister {
  private readonly book: AdministrationBook;

  constructor(source: DataSource, audit: AuditTrail) {
    this.book = new AdministrationBook(source, audit);
  }

  /** @param required kinds of certificate of which the post asks one; policy `credential.requiredFor` */
  grant(order: Order, grant: Grant, required: readonly string[]): Promise<Outcome> {
    return this.book.carryOut(order, 'post.grant', async (manager) => {
      const names = await namesOf(manager, grant);
      if (names === undefined) return refuse('SUBJECT_NOT_FOUND');
      const refusal = grantRefusal(grant, await frameOf(manager, order, { grant, unit: names, required }));
      if (refusal !== undefined) return refusal;
      const post = await ensuredPost(manager, grant);
      const { personId, fromDay, toDay, basis } = grant;
      const id = newId();
      await manager.insert(PostHoldingEntity, {
        ...{ id, postId: post.id, personId, fromDay, toDay },
        basis,
      });
      const after = { person: names.personName, unit: names.unitName, post: post.title, role: grant.role };
      const subject = {
        kind: 'holding',
        id,
        name: `${names.personName} ${names.unitName}${post.title}`,
      } as const;
      return { subject, before: null, after: { ...after, fromDay, toDay, basis } };
    });
  }

  /** Takes a post away from a day on; from then on its holder acts in it no more. */
  end(order: Order, holdingId: string, { endsOn, basis }: Ending): Promise<Outcome> {
    return this.book.carryOut(order, 'post.end', async (manager) => {
      const holding = await holdingOf(manager, holdingId, endsOn);
      if (holding === undefined) return refuse('SUBJECT_NOT_FOUND');
      const { today, operator } = order;
      const { otherHolders } = holding;
      const refusal = endRefusal(endsOn, { today, operatorId: operator.personId, holding, otherHolders });
      if (refusal !== undefined) return refusal;
      const toDay = lastDayBefore(endsOn);
      await manager.update(PostHoldingEntity, { id: holdingId }, { toDay, endBasis: basis });
      return ended(holding, { toDay, basis });
    });
  }
}

interface NamesRow {
  readonly personName: string;
  readonly unitName: string;
  readonly kind: UnitKind;
  readonly open: boolean;
}

const namesOf = (manager: EntityManager, { personId, unitId }: Grant): Promise<NamesRow | undefined> =>
  row(
    manager,
    sql`select n.name as "personName", u.name as "unitName", u.kind,
               (u.closed_on is null and not u.excluded) as open
        from person n, unit u where n.id = ${personId} and u.id = ${unitId}`,
  );

async function frameOf(
  manager: EntityManager,
  { today, operator }: Order,
  {
    grant,
    unit,
    required,
  }: { readonly grant: Grant; readonly unit: NamesRow; readonly required: readonly string[] },
): Promise<GrantFrame> {
  const { personId } = grant;
  const held = await rows<Holding>(
    manager,
    sql`select h.id, h.person_id as "personId", p.unit_id as "unitId", p.role, h.from_day as "fromDay",
               h.to_day as "toDay"
        from post_holding h join post p on p.id = h.post_id where h.person_id = ${personId}`,
  );
  const substitutions = await rows<Period>(
    manager,
    sql`select from_day as "fromDay", to_day as "toDay" from substitution
        where revoked_at is null and (principal_person_id = ${personId} or substitute_person_id = ${personId})`,
  );
  const certificates = await rows<GrantFrame['certificates'][number]>(
    manager,
    sql`select kind, valid_until as "validUntil", revoked_on as "revokedOn" from credential
        where person_id = ${personId}`,
  );
  const { kind, open } = unit;
  return {
    ...{ today, operatorId: operator.personId, unit: { kind, open } },
    ...{ held, substitutions, certificates, required },
  };
}

/** A role in a unit is one post, however many hold it. */
async function ensuredPost(
  manager: EntityManager,
  { unitId, role, title }: Grant,
): Promise<{ readonly id: string; readonly title: string }> {
  const found = await row<{ id: string; title: string }>(
    manager,
    sql`select id, title from post where unit_id = ${unitId} and role = ${role} order by id limit 1`,
  );
  if (found !== undefined) return found;
  const post = { id: newId(), unitId, role, title: title ?? ROLE_TITLES[role] };
  await manager.insert(PostEntity, post);
  return post;
}

interface HoldingRow extends Holding {
  readonly personName: string;
  readonly unitName: string;
  readonly title: string;
  readonly otherHolders: number;
}

const holdingOf = (manager: EntityManager, id: string, endsOn: IsoDay): Promise<HoldingRow | undefined> =>
  row(
    manager,
    sql`select h.id, h.person_id as "personId", p.unit_id as "unitId", p.role, h.from_day as "fromDay",
               h.to_day as "toDay", n.name as "personName", u.name as "unitName", p.title,
               (select count(distinct o.person_id)::int from post_holding o join post q on q.id = o.post_id
                  join account a on a.person_id = o.person_id and not a.disabled
                 where q.role = p.role and o.person_id <> h.person_id and o.from_day <= ${endsOn}::date
                   and o.to_day is null) as "otherHolders"
        from post_holding h join post p on p.id = h.post_id join person n on n.id = h.person_id
        join unit u on u.id = p.unit_id where h.id = ${id}`,
  );

function ended(
  { id, personName, unitName, title, toDay: was }: HoldingRow,
  { toDay, basis }: { readonly toDay: IsoDay; readonly basis: string },
): { subject: { kind: 'holding'; id: string; name: string }; before: JsonObject; after: JsonObject } {
  return {
    subject: { kind: 'holding', id, name: `${personName} ${unitName}${title}` },
    before: { toDay: was },
    after: { toDay, basis },
  };
}
