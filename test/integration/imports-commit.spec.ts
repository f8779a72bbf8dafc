import { createHash } from 'node:crypto';
import { START_HAZARD_TOPIC } from '#contracts';
import type { PlannedRow } from '#persistence';
import {
  CLAIMED,
  CLOSED,
  aLedger,
  ImportsWorld,
  RECTIFYING,
  STRANGE,
  TODAY,
  UNGRADED,
} from './imports-world';

let serial = 0;
/** The audit of a case is for ever, and a hazard is known by its content: each test has hazards of its own. */
const own = (line: readonly string[]): readonly string[] =>
  line.map((word, at) => (at === 1 ? `${word}${serial}号位` : word));
const ledgerOf = (...lines: readonly (readonly string[])[]): Buffer => aLedger(lines.map(own));
const ledger = (): Buffer => ledgerOf(RECTIFYING, CLAIMED, CLOSED, UNGRADED, STRANGE);

describe('an import', () => {
  let world: ImportsWorld;
  beforeAll(async () => {
    world = await ImportsWorld.open();
  }, 60_000);
  afterAll(() => world.close());
  beforeEach(async () => {
    world.started.length = 0;
    serial += 1;
    world.writes = true;
    await world.source.query('truncate import_row, import_batch, outbox, hazard, case_file, number_register');
  });

  const rowsOf = (id: string) => world.store.rows(id, { after: 0, limit: 100 });
  const statuses = async (id: string) => (await rowsOf(id)).map((row) => row.status);

  it('as a dry run writes its batch and its rows and nothing else', async () => {
    const id = await world.dryRun(ledger());
    expect(await world.store.find(id)).toMatchObject({
      status: 'dryRun',
      counts: { recognised: 5, importable: 4, failed: 1, skipped: 0 },
    });
    expect((await rowsOf(id)).map(({ row, status, kind }) => [row, status, kind])).toEqual([
      [2, 'importable', 'rectifying'],
      [3, 'importable', 'claimed'],
      [4, 'importable', 'history'],
      [5, 'importable', 'filed'],
      [6, 'failed', null],
    ]);
    for (const table of ['outbox', 'hazard', 'case_file']) expect(await world.count(table)).toBe(0);
  });

  it('names the persons responsible from the register of posts of the day', async () => {
    const [row] = await rowsOf(await world.dryRun(ledger()));
    const holders = await world.source.query<readonly { person_id: string }[]>(
      `select h.person_id from post p join post_holding h on h.post_id = p.id
       where p.unit_id = any($1) and p.role = any($2)`,
      [
        [row?.facts?.units.enterprise, row?.facts?.units.subdistrict, row?.facts?.units.department],
        ['enterpriseSafetyManager', 'enterpriseHead', 'subdistrictOfficer', 'departmentOfficer'],
      ],
    );
    for (const person of Object.values(row?.facts?.responsible ?? {})) {
      expect(holders.map((one) => one.person_id)).toContain(person);
    }
  });

  it('can be read anew until it is committed', async () => {
    const id = await world.dryRun(ledger());
    expect(await world.store.save(await world.read(ledgerOf(RECTIFYING), undefined, id))).toBe(true);
    expect(await statuses(id)).toEqual(['importable']);
    await world.commit(id);
    expect(await world.store.save(await world.read(ledger(), undefined, id))).toBe(false);
    expect(await statuses(id)).toEqual(['starting']);
  });

  it('once committed has one message for each importable row, under its digest', async () => {
    const id = await world.dryRun(ledger());
    expect(await world.commit(id)).toBe(true);
    expect(await statuses(id)).toEqual(['starting', 'starting', 'starting', 'starting', 'failed']);
    const messages = await world.source.query<readonly { key: string; payload: { position: number } }[]>(
      'select "key", payload from outbox where topic = $1 order by id',
      [START_HAZARD_TOPIC],
    );
    const rows = await rowsOf(id);
    expect(messages.map((one) => one.key)).toEqual(rows.slice(0, 4).map((row) => row.digest));
    expect(messages.map((one) => one.payload.position)).toEqual([1, 2, 3, 4]);
  });

  it('committed again does nothing', async () => {
    const id = await world.dryRun(ledger());
    await world.commit(id);
    expect(await world.commit(id)).toBe(false);
    expect(await world.count('outbox')).toBe(4);
  });

  it('starts a case for each open row, stores closed ones as history with both days, and is finished', async () => {
    const id = await world.dryRun(ledger());
    await world.commit(id);
    await world.relay();
    expect(world.started).toHaveLength(3);
    expect(await statuses(id)).toEqual(['imported', 'imported', 'imported', 'imported', 'failed']);
    expect(await world.store.progress(id)).toMatchObject({
      status: 'finished',
      byStatus: { imported: 4, failed: 1 },
    });
    const [batch] = await world.source.query(
      'select recognised, imported, failed, skipped from import_batch where id = $1',
      [id],
    );
    expect(batch).toEqual({ recognised: 5, imported: 4, failed: 1, skipped: 0 });
    const history = await world.source.query(
      `select history, open, stage, entered_on, original_closed_on, found_on from hazard`,
    );
    expect(history).toEqual([
      {
        ...{ history: true, open: false, stage: 'closed' },
        ...{ entered_on: TODAY, original_closed_on: '2026-10-25', found_on: '2026-10-10' },
      },
    ]);
  });

  it('counts a row as imported when its case can be read, not before', async () => {
    world.writes = false;
    const id = await world.dryRun(ledgerOf(RECTIFYING));
    await world.commit(id);
    await world.relay();
    expect(await statuses(id)).toEqual(['starting']);
    expect(await world.store.progress(id)).toMatchObject({ status: 'committed', byStatus: { starting: 1 } });
    await world.write(world.started[0]?.replace('hazard:', '') ?? '');
    expect(await statuses(id)).toEqual(['imported']);
    expect(await world.store.progress(id)).toMatchObject({ status: 'finished', byStatus: { imported: 1 } });
  });

  it('is carried on where it was left when the worker died', async () => {
    const id = await world.dryRun(ledger());
    await world.commit(id);
    await world.source.query(`update outbox set taken_at = now(), available_at = '2026-11-24T01:00:00Z'`);
    await world.relay();
    await world.source.query(`update outbox set done_at = null, available_at = '2026-11-24T01:00:00Z'`);
    await world.relay();
    expect(world.started).toHaveLength(3);
    expect(await world.count('hazard')).toBe(1);
  });

  describe('of the same hazards again', () => {
    it.each(['before', 'after'])('adds nothing, %s the first was relayed', async (when) => {
      await world.commit(await world.dryRun(ledger()));
      if (when === 'after') await world.relay();
      const second = await world.dryRun(ledger());
      expect(await world.store.find(second)).toMatchObject({
        counts: { recognised: 5, importable: 0, failed: 1, skipped: 4 },
      });
      await world.commit(second);
      expect(await statuses(second)).toEqual([
        ...['alreadyThere', 'alreadyThere', 'alreadyThere', 'alreadyThere', 'failed'],
      ]);
      expect(await world.store.find(second)).toMatchObject({ status: 'finished' });
      await world.relay();
      expect(world.started).toHaveLength(3);
      expect(await world.count('outbox')).toBe(4);
    });

    it('answers with the number of the one that is there', async () => {
      await world.commit(await world.dryRun(ledger()));
      await world.relay();
      const second = await world.dryRun(ledgerOf(CLOSED));
      await world.commit(second);
      const [row] = await rowsOf(second);
      const [there] = await world.source.query<readonly { number: string; case_id: string }[]>(
        'select number, case_id from hazard',
      );
      expect(row).toMatchObject({ status: 'alreadyThere', number: there?.number, caseId: there?.case_id });
    });

    it('knows a row in another file whose status has moved on', async () => {
      await world.commit(await world.dryRun(ledger()));
      const moved = RECTIFYING.map((word) => (word === '整改中' ? '已整改' : word));
      const second = await world.dryRun(ledgerOf(moved));
      await world.commit(second);
      expect(await statuses(second)).toEqual(['alreadyThere']);
    });

    it('adds nothing when two people commit at the same moment', async () => {
      const ids = [await world.dryRun(ledger()), await world.dryRun(ledger())];
      await Promise.all(ids.map((id) => world.commit(id)));
      expect(await world.count('outbox')).toBe(4);
      const all = (await Promise.all(ids.map((id) => statuses(id)))).flat();
      expect(all.filter((status) => status === 'starting')).toHaveLength(4);
      expect(all.filter((status) => status === 'alreadyThere')).toHaveLength(4);
    });

    it('sends a row once more whose first message had failed for good', async () => {
      const first = await world.dryRun(ledgerOf(RECTIFYING));
      await world.commit(first);
      await world.source.query(`update import_row set status = 'failed', error = '该行没有可以立案的内容'`);
      await world.source.query(`update outbox set done_at = now()`);
      expect(await statuses(first)).toEqual(['error']);
      await world.commit(await world.dryRun(ledgerOf(RECTIFYING)));
      await world.relay();
      expect(world.started).toHaveLength(1);
    });
  });

  it('of 5,000 rows is committed at once and handed on a few at a time', async () => {
    const run = await world.read(ledgerOf(RECTIFYING));
    const rows = Array.from({ length: 5_000 }, (_, at) => ({
      ...(run.rows[0] as PlannedRow),
      position: at + 1,
      digest: createHash('sha256').update(`${serial} ${at}`).digest('hex'),
    }));
    await world.store.save({ ...run, rows });
    await world.commit(run.id);
    expect(await world.count('outbox')).toBe(5_000);
    expect(await world.relay(1)).toBe(5);
    expect(await world.store.progress(run.id)).toMatchObject({
      status: 'committed',
      byStatus: { imported: 5, starting: 4_995 },
    });
  }, 60_000);
});
