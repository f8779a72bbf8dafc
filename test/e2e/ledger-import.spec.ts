import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Cast, demoHazards } from '../../apps/local';
import { addDays, dayOf } from '#domain/deadline';
import { Stack } from '../support/stack';

const fixtures = resolve(__dirname, '..', 'fixtures', 'ledgers');
const ledgers = readdirSync(fixtures).filter((file) => /\.xlsx?$/.test(file));
const REFUSED = ['08-', '13-', '15-', '17-'];
const MINUTES = 60_000;
const today = dayOf(Date.now());

describe('ledgers are imported over HTTP, on the real servers', () => {
  let stack: Stack;
  let cast: Cast;

  beforeAll(async () => {
    stack = await Stack.start();
    cast = new Cast(stack.url);
  }, 2 * MINUTES);
  afterAll(() => stack.stop());

  it.each(ledgers)(
    '%s: recognised = importable + failed + skipped, or one clear sentence of refusal',
    async (file) => {
      const clerk = await cast.enter('committee-office-clerk-1');
      const { counts, refusal } = await clerk.upload(file, readFileSync(join(fixtures, file)));
      if (REFUSED.some((prefix) => file.startsWith(prefix))) {
        expect(refusal?.message).toMatch(/。$/);
        expect(counts.recognised).toBe(0);
      } else {
        expect(refusal ?? null).toBeNull();
        expect(counts.recognised).toBeGreaterThan(0);
        expect(counts.importable + counts.failed + counts.skipped).toBe(counts.recognised);
      }
    },
  );

  it(
    'a row enters where its words say, a closed row is history, and the same file twice adds nothing',
    async () => {
      const clerk = await cast.enter('committee-office-clerk-1');
      const [one] = demoHazards(today);
      const enterprise = one?.enterprise.name ?? '';
      const line = (text: string, level: string, status: string): string =>
        `${enterprise},${text},${level},${addDays(today, -40)},${addDays(today, -20)},${status}`;
      const csv = [
        '企业名称,隐患描述,隐患级别,检查日期,整改期限,是否整改',
        line('东侧配电箱门缺失未接地', '一般', '未整改'),
        line('灭火器失压三具', '一般', '已整改'),
        line('应急灯损坏两盏', '一般', '已销号'),
        line('通道堆放杂物', '五级', '未整改'),
        '合计,,,,,',
      ].join('\n');
      const first = await clerk.upload('台账.csv', Buffer.from(csv));
      expect(first.counts).toMatchObject({ importable: 4, failed: 0 });
      await clerk.commit(first.id);
      expect(await settled(clerk, first.id)).toBe(4);
      const expected = {
        东侧配电箱门缺失未接地: 'rectifying overdue',
        灭火器失压三具: 'reviewing',
        应急灯损坏两盏: 'closed',
        通道堆放杂物: 'filed',
      };
      expect(await readable(clerk, expected)).toEqual(expected);

      const second = await clerk.upload('台账 副本.csv', Buffer.from(csv));
      expect(second.counts.importable).toBe(0);
    },
    MINUTES,
  );
});

type Clerk = Awaited<ReturnType<Cast['enter']>>;

/** Waits until every row of a committed import has become a case; real time, bounded. */
async function settled(clerk: Clerk, importId: string): Promise<number> {
  for (let tries = 0; tries < 300; tries += 1) {
    const { waiting, imported, errors } = await clerk.get<{
      waiting: number;
      imported: number;
      errors: number;
    }>(`/api/imports/${importId}/progress`);
    if (errors > 0) throw new Error(`${errors} rows failed`);
    if (waiting === 0) return imported;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the import did not settle');
}

/** The ledger's rows by text, once they read as expected: a case writes what it starts with in batches. Bounded. */
async function readable(clerk: Clerk, expected: object): Promise<Record<string, string>> {
  let read: Record<string, string> = {};
  for (let tries = 0; tries < 200 && inOrder(read) !== inOrder(expected); tries += 1) {
    await new Promise((done) => setTimeout(done, 50));
    const { items } = await clerk.get<{ items: Row[] }>('/api/hazards?limit=50');
    read = Object.fromEntries(items.map((row) => [row.description, [row.stage, ...row.overlays].join(' ')]));
  }
  return read;
}

interface Row {
  readonly description: string;
  readonly stage: string;
  readonly overlays: readonly string[];
}

const inOrder = (words: object): string =>
  JSON.stringify(Object.entries(words).sort(([a], [b]) => a.localeCompare(b)));
