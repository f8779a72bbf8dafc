import type { EntityManager } from 'typeorm';
import type { Actor } from '#domain/authority';
import { rows, sql } from '../sql/sql';

export interface UnitName {
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly districtCode: string;
}

export interface NamesWanted {
  readonly persons: Iterable<string>;
  readonly posts: Iterable<string>;
  readonly units: Iterable<string>;
}

interface NameRow {
  readonly of: 'person' | 'post' | 'unit';
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: string | null;
  readonly districtCode: string | null;
}

const SYSTEM_NAME = '系统';

/** Names of persons, posts and units as the register has them now; ledgers keep a copy, because people move on. */
export class NameBook {
  private readonly persons = new Map<string, string>();
  private readonly posts = new Map<string, string>();
  private readonly units = new Map<string, UnitName>();

  static async load(manager: EntityManager, wanted: NamesWanted): Promise<NameBook> {
    const ids = (all: Iterable<string>): string[] => [...new Set(all)];
    const found = await rows<NameRow>(
      manager,
      sql`select 'person' as of, id, name, null as "shortName", null as kind, null as "districtCode"
            from person where id = any(${ids(wanted.persons)})
          union all select 'post', id, title, null, null, null from post where id = any(${ids(wanted.posts)})
          union all select 'unit', id, name, short_name, kind, district_code
            from unit where id = any(${ids(wanted.units)})`,
    );
    const book = new NameBook();
    for (const one of found) book.add(one);
    return book;
  }

  private add({ of, id, name, shortName, kind, districtCode }: NameRow): void {
    if (of === 'person') this.persons.set(id, name);
    else if (of === 'post') this.posts.set(id, name);
    else
      this.units.set(id, {
        name,
        shortName: shortName ?? name,
        kind: kind ?? '',
        districtCode: districtCode ?? '',
      });
  }

  /** The name, or the id itself for someone who is not in the register (an imported ledger names people in words). */
  person(id: string): string {
    return this.persons.get(id) ?? (id === 'system' ? SYSTEM_NAME : id);
  }

  post(id: string): string {
    return this.posts.get(id) ?? (id === 'system' ? SYSTEM_NAME : id);
  }

  unit(id: string): string {
    return this.units.get(id)?.name ?? (id === 'system' ? SYSTEM_NAME : id);
  }

  unitRow(id: string): UnitName | undefined {
    return this.units.get(id);
  }

  /** 「张三」, for a substitute 「张三（代李四）」. */
  display(actor: Actor): string {
    const name = this.person(actor.personId);
    return actor.onBehalfOf ? `${name}（代${this.person(actor.onBehalfOf.personId)}）` : name;
  }
}
