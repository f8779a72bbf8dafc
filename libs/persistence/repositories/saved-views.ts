import type { DataSource } from 'typeorm';
import type { Instant, JsonObject } from '#domain/case';
import { newId } from '#platform';
import { SavedViewEntity } from '../entities/saved-view.entity';
import { rows, sql } from '../sql/sql';

export interface SavedView {
  readonly id: string;
  /** The list it is a view of, e.g. `hazards`. */
  readonly list: string;
  readonly name: string;
  readonly filter: JsonObject;
}

/** Filters a person has named; each person sees their own. */
export class SavedViews {
  constructor(private readonly source: DataSource) {}

  of(personId: string, list: string): Promise<readonly SavedView[]> {
    return rows(
      this.source.manager,
      sql`select id, list, name, filter from saved_view
          where person_id = ${personId} and list = ${list} order by created_at, id`,
    );
  }

  async add(personId: string, view: Omit<SavedView, 'id'>, at: Instant): Promise<string> {
    const id = newId();
    await this.source.manager.insert(SavedViewEntity, { ...view, id, personId, createdAt: new Date(at) });
    return id;
  }

  async remove(personId: string, id: string): Promise<void> {
    await this.source.manager.delete(SavedViewEntity, { id, personId });
  }
}
