import type { Actor } from '#domain/authority';

export interface UnitName {
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly districtCode: string;
}

/** A name as the register gives it; the last three for units alone. */
export interface NameRow {
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

  constructor(found: readonly NameRow[]) {
    for (const one of found) this.add(one);
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
