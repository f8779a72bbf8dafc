import { Client } from 'pg';
import { createDatabase } from '../support/postgres';

async function tablesOf(url: string, ddl?: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  if (ddl !== undefined) await client.query(ddl);
  const { rowCount } = await client.query("select 1 from pg_tables where schemaname = 'public'");
  await client.end();
  return rowCount ?? 0;
}

describe('the database of a test', () => {
  it('is empty, whatever another test did in its own', async () => {
    const first = await createDatabase();
    const second = await createDatabase();
    const counts = [await tablesOf(first.url, 'create table t (a int)'), await tablesOf(second.url)];
    await first.drop();
    await second.drop();
    expect(counts).toEqual([1, 0]);
  });

  it('is gone after the test, with all that was connected to it', async () => {
    const kept = await createDatabase();
    const { url, drop } = await createDatabase();
    const client = new Client({ connectionString: url });
    const cut = new Promise((resolve) => client.on('error', resolve));
    await client.connect();
    await drop();
    await expect(cut).resolves.toMatchObject({ code: '57P01' });
    await expect(tablesOf(url)).rejects.toMatchObject({ code: '3D000' });
    await kept.drop();
  });
});
