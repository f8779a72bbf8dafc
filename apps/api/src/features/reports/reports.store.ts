import { Injectable } from '@nestjs/common';
import type { Page, PageRequest, Scope } from '#persistence';
import { type DataSource, InjectDataSource } from '../../http/persistence/data-source';
import {
  CredentialsPort,
  type ExpertCredential,
  type ReportDetail,
  type ReportRow,
  ReportsPort,
} from './reports.port';

const COLUMNS = `r.case_id as "caseId", coalesce(r.number, '') as number, r.enterprise_name as "enterpriseName",
  r.agency_name as "agencyName", r.visited_on as "visitedOn", r.stage, r.opened_at as "openedAt",
  r.hazard_count as "hazardCount"`;

const DETAIL_COLUMNS = `${COLUMNS}, coalesce(r.facts->>'conclusion', '') as conclusion,
  r.facts->'document'->>'attachmentId' as "documentId",
  array(select p.name from unnest(r.experts) with ordinality e(id, at) join person p on p.id = e.id order by e.at)
    as "expertNames"`;

/** Scope as four lists and a person, so that one statement serves every reader: `$1` all, `$2`–`$5` units, `$6` finder. */
const IN_SCOPE = `($1::boolean or r.subdistrict_id = any($2) or r.agency_id = any($3) or r.enterprise_id = any($4)
  or exists (select 1 from hazard h where h.report_case_id = r.case_id and h.department_id = any($5))
  or r.experts @> array[$6]::text[])`;

/** Nobody has this id. */
const NOBODY = '';

function scopeParameters(scope: Scope): readonly unknown[] {
  const units = scope.kind === 'units' ? scope : undefined;
  return [
    scope.kind === 'district',
    units?.subdistrict ?? [],
    units?.agency ?? [],
    units?.enterprise ?? [],
    units?.department ?? [],
    scope.kind === 'finder' ? scope.personId : NOBODY,
  ];
}

/** Reports as the database has them. */
@Injectable()
export class ReportsStore extends ReportsPort {
  constructor(@InjectDataSource() private readonly source: DataSource) {
    super();
  }

  override async list(scope: Scope, { limit, after }: PageRequest): Promise<Page<ReportRow>> {
    const found = await this.rows<ReportRow>(
      `select ${COLUMNS} from inspection_report r
        where ${IN_SCOPE} and ($7::timestamptz is null or (r.opened_at, r.case_id) < ($7::timestamptz, $8))
        order by r.opened_at desc, r.case_id desc limit $9`,
      [...scopeParameters(scope), after?.sort ?? null, after?.id ?? '', limit + 1],
    );
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last ? { sort: last.openedAt, id: last.caseId } : undefined;
    return { items, ...(next ? { next } : {}) };
  }

  override async byId(scope: Scope, caseId: string): Promise<ReportDetail | undefined> {
    const [found] = await this.rows<ReportDetail>(
      `select ${DETAIL_COLUMNS} from inspection_report r where ${IN_SCOPE} and r.case_id = $7`,
      [...scopeParameters(scope), caseId],
    );
    return found;
  }

  override async readableHazards(caseId: string): Promise<number> {
    const [found] = await this.rows<{ n: number }>(
      `select count(*)::int as n from hazard where report_case_id = $1`,
      [caseId],
    );
    return found?.n ?? 0;
  }

  private rows<Row>(text: string, parameters: readonly unknown[]): Promise<readonly Row[]> {
    return this.source.query<readonly Row[]>(text, [...parameters]);
  }
}

@Injectable()
export class CredentialsStore extends CredentialsPort {
  constructor(@InjectDataSource() private readonly source: DataSource) {
    super();
  }

  override of(personIds: readonly string[]): Promise<readonly ExpertCredential[]> {
    return this.source.query<readonly ExpertCredential[]>(
      `select person_id as "personId", kind, valid_until as "validUntil", fields from credential
        where person_id = any($1) order by person_id, id`,
      [[...personIds]],
    );
  }
}
