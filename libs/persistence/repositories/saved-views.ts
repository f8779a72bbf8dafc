import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/case';
import { newId } from '#platform';
import { SavedViewEntity } from '../entities/saved-view.entity';
import { row, rows, sql } from '../sql/sql';

export interface SavedView {
  readonly id: string;
  /** The list it is a view of, e.g. `hazards`. */
  readonly list: string;
  readonly name: string;
  /** The filter as the address of the list carries it. */
  readonly search: string;
  /** The unit it is shared with, if it is. */
  readonly unitId: string | null;
  readonly personId: string;
  readonly personName: string;
}

/** Filters a person has named; each person sees their own and those shared with the units they act in. */
export class SavedViews {
  constructor(private readonly source: DataSource) {}

  /** Own views first, then those of colleagues. */
  of(personId: string, unitIds: readonly string[], list: string): Promise<readonly SavedView[]> {
    return rows(
      this.source.manager,
      sql`select id, list, name, filter->>'search' as search, unit_id as "unitId", person_id as "personId",
                 person_name as "personName"
          from saved_view
          where list = ${list} and (person_id = ${personId} or unit_id = any(${[...unitIds]}::text[]))
          order by person_id <> ${personId}, created_at, id`,
    );
  }

  count(personId: string): Promise<number> {
    return this.source.manager.countBy(SavedViewEntity, { personId });
  }

  /** Keeps a view; the person's own view of that name takes the new filter. Its id. */
  async keep({ search, ...view }: Omit<SavedView, 'id'>, at: Instant): Promise<string> {
    const kept = await row<{ id: string }>(
      this.source.manager,
      sql`insert into saved_view (id, person_id, person_name, unit_id, list, name, filter, created_at)
          values (${newId()}, ${view.personId}, ${view.personName}, ${view.unitId}, ${view.list}, ${view.name},
                  ${JSON.stringify({ search })}::jsonb, ${at})
          on conflict (person_id, list, name) do update
            set filter = excluded.filter, unit_id = excluded.unit_id, person_name = excluded.person_name
          returning id`,
    );
    return kept?.id ?? '';
  }

  /** Removes a view of the person's own; false when there is none. */
  async remove(personId: string, id: string): Promise<boolean> {
    const { affected } = await this.source.manager.delete(SavedViewEntity, { id, personId });
    return affected === 1;
  }
}
