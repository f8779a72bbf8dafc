import type { DataSource } from 'typeorm';
import type { AssignmentFacts } from '#domain/assignment';
import type { Instant, IsoDay } from '#domain/case';
import { type Page, pageOf, type PageRequest } from '../scope/page';
import { oneOf, partnersFilter, type Scope } from '../scope/scope';
import { and, row, rows, type Sql, sql, TRUE } from '../sql/sql';

/** An assignment as the board shows it. */
export interface AssignmentRow {
  readonly caseId: string;
  readonly number: string | null;
  readonly kind: string;
  readonly title: string;
  readonly documentNo: string | null;
  readonly leadUnitName: string;
  readonly supportNames: readonly string[];
  readonly dueOn: IsoDay;
  readonly colour: string;
  readonly stage: string;
  readonly open: boolean;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
}

export interface AssignmentFilter {
  readonly open?: boolean;
  readonly colour?: string;
  readonly kind?: string;
  readonly unit?: string;
}

/** How many assignments a unit has open, by colour. */
export interface AssignmentLoad {
  readonly unitId: string;
  readonly unitName: string;
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
}

/** Assignments within a reader's scope: those in which one of its units leads or supports. */
export class Assignments {
  constructor(private readonly source: DataSource) {}

  /** Latest first. */
  async list(
    scope: Scope,
    filter: AssignmentFilter,
    { limit, after }: PageRequest,
  ): Promise<Page<AssignmentRow>> {
    const beyond =
      after === undefined
        ? TRUE
        : sql`(a.opened_at, a.case_id) < (${after.sort}::timestamptz, ${after.id}::text)`;
    const found = await rows<AssignmentRow>(
      this.source.manager,
      sql`select ${COLUMNS} from assignment a where ${and([inScope(scope), conditions(filter), beyond])}
          order by a.opened_at desc, a.case_id desc limit ${limit + 1}`,
    );
    return pageOf(found, limit, ({ openedAt, caseId }) => ({ sort: openedAt, id: caseId }));
  }

  /** Open assignments by the unit that leads, those with most red first. */
  loads(scope: Scope): Promise<readonly AssignmentLoad[]> {
    return rows(
      this.source.manager,
      sql`select a.lead_unit_id as "unitId", max(a.lead_unit_name) as "unitName",
                 count(*) filter (where a.colour = 'green')::int as green,
                 count(*) filter (where a.colour = 'yellow')::int as yellow,
                 count(*) filter (where a.colour = 'red')::int as red
          from assignment a where ${and([inScope(scope), sql`a.open`])}
          group by a.lead_unit_id order by red desc, yellow desc, "unitName"`,
    );
  }

  /** What the case knows; undefined when it is not there or not in scope. */
  async facts(scope: Scope, caseId: string): Promise<AssignmentFacts | undefined> {
    const found = await row<{ facts: AssignmentFacts }>(
      this.source.manager,
      sql`select a.facts from assignment a where ${and([inScope(scope), sql`a.case_id = ${caseId}`])}`,
    );
    return found?.facts;
  }
}

const inScope = (scope: Scope): Sql => partnersFilter(scope, 'assignment', sql`a.units`);

const conditions = ({ open, colour, kind, unit }: AssignmentFilter): Sql =>
  and([
    open === undefined ? TRUE : sql`a.open = ${open}`,
    ...oneOf(sql`a.colour`, colour === undefined ? undefined : [colour]),
    ...oneOf(sql`a.kind`, kind === undefined ? undefined : [kind]),
    unit === undefined ? TRUE : sql`a.units @> array[${unit}]::text[]`,
  ]);

const COLUMNS: Sql = sql`a.case_id as "caseId", a.number, a.kind, a.title, a.document_no as "documentNo",
  a.lead_unit_name as "leadUnitName", a.due_on as "dueOn", a.colour, a.stage, a.open, a.opened_at as "openedAt",
  a.closed_at as "closedAt",
  array(select u.name from unnest(a.units[2:]) with ordinality s(id, at) join unit u on u.id = s.id order by s.at)
    as "supportNames"`;
