import { type EntityManager, QueryFailedError } from 'typeorm';
import { Sql, sql } from '../sql/sql';
import { rowsPrepared } from './prepared';

interface Asked {
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
}

/** A manager inside a transaction, with a connection that keeps what it is asked. */
function aManager(answer: () => Promise<{ rows: unknown[] }> = () => Promise.resolve({ rows: [{ n: 1 }] })) {
  const asked: Asked[] = [];
  const logged: string[] = [];
  const connection = { query: (statement: Asked) => (asked.push(statement), answer()) };
  const manager = {
    queryRunner: { connect: () => Promise.resolve(connection) },
    connection: {
      logger: {
        logQuery: (text: string) => logged.push(text),
        logQueryError: (error: Error) => logged.push(error.message),
      },
    },
    query: (text: string, values: unknown[]) => (asked.push({ text, values }), Promise.resolve([])),
  };
  return { asked, logged, manager: manager as unknown as EntityManager };
}

describe('a prepared statement', () => {
  it('has one name for one text, whatever its values, and is logged like any other', async () => {
    const { asked, logged, manager } = aManager();
    const of = (n: number) => rowsPrepared<{ n: number }>(manager, sql`select n from a where id = ${n}`);
    expect([await of(1), await of(2)]).toEqual([[{ n: 1 }], [{ n: 1 }]]);
    await rowsPrepared(manager, sql`select n from b where id = ${3}`);
    const names = asked.map(({ name }) => name);
    expect(names[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(names[1]).toBe(names[0]);
    expect(names[2]).not.toBe(names[0]);
    expect(asked.map(({ values }) => values)).toEqual([[1], [2], [3]]);
    expect(logged).toHaveLength(3);
  });

  it('fails as any other statement does', async () => {
    const { logged, manager } = aManager(() => Promise.reject(new Error('duplicate key')));
    await expect(rowsPrepared(manager, sql`select 1 where ${true}`)).rejects.toThrow(QueryFailedError);
    expect(logged).toEqual(['select 1 where $1', 'duplicate key']);
  });

  it('goes without a name outside of a transaction', async () => {
    const { asked, manager } = aManager();
    const outside = { query: manager.query } as unknown as EntityManager;
    await rowsPrepared(outside, sql`select 1`);
    expect(asked).toEqual([{ text: 'select 1', values: [] }]);
  });

  it('goes without a name when there are many already, so that connections do not fill up', async () => {
    const { asked, manager } = aManager();
    for (let n = 0; n < 100; n += 1) await rowsPrepared(manager, Sql.of([`select ${n} as "n"`], []));
    const named = asked.filter(({ name }) => name !== undefined);
    expect(named.length).toBeLessThan(50);
    await rowsPrepared(manager, Sql.of(['select 0 as "n"'], []));
    expect(asked.at(-1)?.name).toBe(named[0]?.name);
  });
});
