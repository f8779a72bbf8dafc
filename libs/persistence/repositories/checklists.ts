import type { DataSource } from 'typeorm';
import type { IsoDay } from '#domain/case';
import type { Checklist } from '#domain/catalogue';
import { row, rows, type Sql, sql, TRUE } from '../sql/sql';

/** A checklist in one of its versions. */
export type ChecklistView = Checklist & {
  readonly version: number;
  /** First day on which this version is in effect. */
  readonly from: IsoDay;
  /** True when this version takes the sheet out of use. */
  readonly retired: boolean;
};

const COLUMNS = sql`c.id, c.version, c.from_day as "from", c.title, c.industries, c.items, c.retired`;

/** The version of each sheet in effect on a day: the one that came into effect last. */
const inEffect = (day: IsoDay): Sql => sql`(select distinct on (id) * from checklist_version
  where from_day <= ${day} order by id, from_day desc, version desc)`;

/** Templates of what is looked at on a visit (检查表), by version. */
export class Checklists {
  constructor(private readonly source: DataSource) {}

  /** Sheets in effect on a day; for an industry the ones that apply there. */
  list(day: IsoDay, industry?: string): Promise<readonly ChecklistView[]> {
    const within = industry === undefined ? TRUE : sql`c.industries @> array[${industry}]::text[]`;
    return rows<ChecklistView>(
      this.source.manager,
      sql`select ${COLUMNS} from ${inEffect(day)} c where not c.retired and ${within} order by c.id`,
    );
  }

  /** One sheet as it stands on a day, also when it was taken out; undefined when it is not there yet. */
  sheet(id: string, day: IsoDay): Promise<ChecklistView | undefined> {
    return row<ChecklistView>(
      this.source.manager,
      sql`select ${COLUMNS} from ${inEffect(day)} c where c.id = ${id}`,
    );
  }

  /** Every version of a sheet, latest first. */
  versions(id: string): Promise<readonly ChecklistView[]> {
    return rows<ChecklistView>(
      this.source.manager,
      sql`select ${COLUMNS} from checklist_version c where c.id = ${id} order by c.version desc`,
    );
  }
}
