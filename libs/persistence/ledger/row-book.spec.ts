import type { EntityManager } from 'typeorm';
import { sql } from '../sql/sql';
import { RowBook } from './row-book';

/** A manager that keeps what it is asked. */
function aManager(fails = false) {
  const asked: { text: string; values: unknown[] }[] = [];
  const query = (text: string, values: unknown[]): Promise<unknown[]> => {
    asked.push({ text, values });
    return fails ? Promise.reject(new Error('connection lost')) : Promise.resolve([]);
  };
  return { asked, manager: { query } as unknown as EntityManager };
}

describe('a row book', () => {
  it('asks nothing until it is sent, then once, with every value as a parameter', async () => {
    const { asked, manager } = aManager();
    const book = new RowBook(manager);
    book.add(sql`update a set n = ${1} where id = ${'x'}`);
    book.add(sql`delete from b where id = ${'y'}`);
    expect(asked).toEqual([]);
    await book.send(sql`select pg_notify(${'channel'}, ${'case'})`);
    expect(asked).toEqual([
      {
        text: 'with w0 as (update a set n = $1 where id = $2), w1 as (delete from b where id = $3) select pg_notify($4, $5)',
        values: [1, 'x', 'y', 'channel', 'case'],
      },
    ]);
  });

  it('sends its last query alone when nothing was written', async () => {
    const { asked, manager } = aManager();
    await new RowBook(manager).send(sql`select ${1}`);
    expect(asked).toEqual([{ text: 'select $1', values: [1] }]);
  });

  it.each([false, true])(
    'is empty and closed after it was sent, also when that failed (%s)',
    async (fails) => {
      const { asked, manager } = aManager(fails);
      const book = new RowBook(manager);
      book.add(sql`delete from a`);
      await book.send(sql`select 1`).catch(() => undefined);
      expect(() => book.add(sql`delete from b`)).toThrow('no more writes');
      await book.send(sql`select 2`).catch(() => undefined);
      expect(asked.map(({ text }) => text)).toEqual(['with w0 as (delete from a) select 1', 'select 2']);
    },
  );
});
