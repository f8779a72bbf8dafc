import type { DataSource, EntityManager } from 'typeorm';
import { type IsoDay, type JsonObject, refuse } from '#domain/case';
import { newId } from '#platform';
import { CredentialEntity } from '../entities/credential.entity';
import type { AuditTrail } from '../ledger/audit-trail';
import { row, sql } from '../sql/sql';
import { AdministrationBook } from './administration-book';
import type { Order, Outcome } from './order';

export interface CertificateEntry {
  readonly kind: string;
  readonly number: string;
  readonly issuer: string | null;
  readonly validFrom: IsoDay | null;
  /** No end: valid without limit. */
  readonly validUntil: IsoDay | null;
  /** Industries an expert may examine by it. */
  readonly fields: readonly string[];
}

interface CertificateRow extends CertificateEntry {
  readonly personId: string;
  readonly personName: string;
  readonly revokedOn: IsoDay | null;
}

/** 资质证书: certificates of experts and enforcement officers, kept by the security administrator. */
export class CredentialRegister {
  private readonly book: AdministrationBook;

  constructor(source: DataSource, audit: AuditTrail) {
    this.book = new AdministrationBook(source, audit);
  }

  add(order: Order, personId: string, entry: CertificateEntry): Promise<Outcome> {
    return this.book.carryOut(order, 'credential.add', async (manager) => {
      const person = await row<{ name: string }>(
        manager,
        sql`select name from person where id = ${personId}`,
      );
      if (person === undefined) return refuse('SUBJECT_NOT_FOUND');
      const refusal = ownRefusal(order, personId) ?? (await entryRefusal(manager, entry, ''));
      if (refusal !== undefined) return refusal;
      const id = newId();
      await manager.insert(CredentialEntity, { ...entry, fields: [...entry.fields], id, personId });
      const subject = { kind: 'credential', id, name: nameOf(person.name, entry) } as const;
      return { subject, before: null, after: logged(entry) };
    });
  }

  change(order: Order, id: string, entry: CertificateEntry): Promise<Outcome> {
    return this.book.carryOut(order, 'credential.change', async (manager) => {
      const before = await certificateOf(manager, id);
      if (before === undefined) return refuse('SUBJECT_NOT_FOUND');
      if (before.revokedOn !== null) return refuse('REGISTER_STATE', '证书已注销，请重新登记');
      const refusal = ownRefusal(order, before.personId) ?? (await entryRefusal(manager, entry, id));
      if (refusal !== undefined) return refusal;
      await manager.update(CredentialEntity, { id }, { ...entry, fields: [...entry.fields] });
      const subject = { kind: 'credential', id, name: nameOf(before.personName, entry) } as const;
      return { subject, before: logged(before), after: logged(entry) };
    });
  }

  /** From today on the certificate counts for nothing; what was done under it stays. */
  revoke(order: Order, id: string): Promise<Outcome> {
    return this.book.carryOut(order, 'credential.revoke', async (manager) => {
      const before = await certificateOf(manager, id);
      if (before === undefined) return refuse('SUBJECT_NOT_FOUND');
      if (before.revokedOn !== null) return refuse('REGISTER_STATE', `证书已于 ${before.revokedOn} 注销`);
      const refusal = ownRefusal(order, before.personId);
      if (refusal !== undefined) return refusal;
      await manager.update(CredentialEntity, { id }, { revokedOn: order.today });
      const subject = { kind: 'credential', id, name: nameOf(before.personName, before) } as const;
      return { subject, before: { revokedOn: null }, after: { revokedOn: order.today } };
    });
  }
}

const nameOf = (person: string, { kind, number }: CertificateEntry): string => `${person} ${kind} ${number}`;

const logged = ({ kind, number, issuer, validFrom, validUntil, fields }: CertificateEntry): JsonObject => ({
  ...{ kind, number, issuer, validFrom, validUntil },
  fields: [...fields],
});

const ownRefusal = ({ operator }: Order, personId: string) =>
  operator.personId === personId ? refuse('OWN_RIGHTS', '不得办理本人的证书') : undefined;

async function entryRefusal(manager: EntityManager, entry: CertificateEntry, id: string) {
  const { kind, number, validFrom, validUntil } = entry;
  if (validFrom !== null && validUntil !== null && validUntil < validFrom) {
    return refuse('FORM_INVALID', '“有效期止”不得早于有效期起');
  }
  const other = await row(
    manager,
    sql`select 1 from credential where kind = ${kind} and "number" = ${number} and id <> ${id} and revoked_on is null`,
  );
  return other === undefined ? undefined : refuse('REGISTER_TAKEN', `${kind} ${number} 已登记`);
}

const certificateOf = (manager: EntityManager, id: string): Promise<CertificateRow | undefined> =>
  row(
    manager,
    sql`select c.person_id as "personId", n.name as "personName", c.kind, c."number", c.issuer,
               c.valid_from as "validFrom", c.valid_until as "validUntil", c.fields, c.revoked_on as "revokedOn"
        from credential c join person n on n.id = c.person_id where c.id = ${id}`,
  );
