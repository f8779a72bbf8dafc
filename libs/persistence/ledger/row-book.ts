import type { EntityManager } from 'typeorm';
import {
  changeRow,
  changeWhere,
  type EntityClass,
  insertion,
  type OnConflict,
  type RowValues,
} from '../sql/row-writer';
import { Sql } from '../sql/sql';
import { rowsPrepared } from './prepared';

/**
 * The writes of one batch, held until all of them are known and then sent as one statement, each as a part of one
 * `with`. A batch writes to a dozen tables; sent one by one, the way to the database and back cost more than the writing.
 *
 * The database carries the parts out in an order of its own, and none sees what another has written. So no two writes
 * of a book may touch the same row or the same unique key; what makes room for another write is run before, by itself.
 *
 * A book belongs to one transaction and is sent once: a transaction that fails takes its book with it, and a retry
 * begins with an empty one.
 */
export class RowBook {
  private readonly held: Sql[] = [];
  private sent = false;

  constructor(private readonly manager: EntityManager) {}

  /** Adds rows; every row must give the same properties. */
  insert<E extends object>(
    entity: EntityClass<E>,
    rows: readonly RowValues<E>[],
    onConflict: OnConflict = 'fail',
  ): void {
    const statement = insertion(this.manager, entity, rows, onConflict);
    if (statement !== undefined) this.add(statement);
  }

  /** Changes the row with this primary key; the other properties given are set. */
  change<E extends object>(entity: EntityClass<E>, values: RowValues<E>): void {
    this.add(changeRow(this.manager, entity, values));
  }

  /** Sets properties in all rows for which `where` holds; there the row is called `t`. */
  changeWhere<E extends object>(entity: EntityClass<E>, values: RowValues<E>, where: Sql): void {
    this.add(changeWhere(this.manager, entity, values, where));
  }

  /** @throws Error once the book is sent: what is written afterwards would be lost without a sound */
  add(statement: Sql): void {
    if (this.sent) throw new Error('a row book takes no more writes once it is sent');
    this.held.push(statement);
  }

  /** Sends what is held, ended by a query that may not see any of it. */
  async send(last: Sql): Promise<void> {
    const parts = this.held.splice(0);
    this.sent = true;
    await rowsPrepared(this.manager, parts.length === 0 ? last : together(parts, last));
  }
}

/** `with w0 as (…), w1 as (…) …`: every part is carried out, though none is read. */
function together(parts: readonly Sql[], last: Sql): Sql {
  const gaps = parts.map((_part, index) => (index === 0 ? 'with w0 as (' : `), w${index} as (`));
  return Sql.of([...gaps, ') ', ''], [...parts, last]);
}
