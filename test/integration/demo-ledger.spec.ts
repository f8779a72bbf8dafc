import { type LedgerReading, readCreditCode } from '#domain/ledger';
import { readLedger } from '#documents';
import { demoPersonas } from '#persistence';
import { demoHazards, demoLedger, type LedgerEntry } from '../../apps/local/demo/data/ledger-rows';
import { DEMO_PLAN } from '../../apps/local/demo/data/plan';
import { writeLedger } from '../../apps/local/demo/ledger-workbook';
import { VACANT_POST } from '../../libs/persistence/seed/district/staff';
import { ENTERPRISES } from '../../libs/persistence/seed/district/enterprises';

const TODAY = '2026-11-24';
const STATUS = {
  reported: null,
  closed: 'closed',
  found: 'notRectified',
  rectifying: 'rectifying',
  rectified: 'claimedDone',
};

describe('the ledger of the demo district, read as the importer reads it', () => {
  let entries: readonly LedgerEntry[];
  let rows: readonly number[];
  let reading: LedgerReading;
  const rowOf = (position: number) => reading.rows.find((one) => one.row === rows[position]);

  beforeAll(async () => {
    entries = demoLedger(TODAY);
    const book = await writeLedger(entries, TODAY);
    rows = book.rows;
    reading = await readLedger(
      { fileName: book.fileName, content: book.bytes },
      {
        today: TODAY,
        register: ENTERPRISES.map(({ unit, aliases, creditCode }) => ({
          ...{ id: unit.id, name: unit.name, aliases },
          creditCode,
        })),
      },
    );
  });

  it('has about 150 hazards', () => {
    const planned = DEMO_PLAN.filter((line) => line.standing !== 'reported');
    expect(entries).toHaveLength(planned.flatMap((line) => line.days).length);
    expect(entries.length).toBeGreaterThan(140);
    expect(entries.length).toBeLessThan(160);
  });

  it('brings every hazard to its enterprise with the status, level and days it was given', () => {
    const read = entries.map((_, position) => {
      const row = rowOf(position);
      return [row?.unit.match?.id, row?.status, row?.ledgerLevel, row?.found, row?.deadline, row?.importable];
    });
    const given = entries.map(({ enterprise, line, finding, found, due }) => [
      ...[enterprise.unitId, STATUS[line.standing], finding.level, found, due ?? null, true],
    ]);
    expect(read).toEqual(given);
  });

  it('names agency and experts of the register, so that a finder never closes the own finding', () => {
    const experts = demoPersonas().filter((one) => one.role === 'expert');
    for (const entry of entries) {
      expect(entry.experts).toHaveLength(2);
      const own = experts.filter((one) => one.unitId === entry.agency.unitId).map((one) => one.personId);
      expect(own).toEqual(expect.arrayContaining(entry.experts.map((one) => one.personId)));
    }
  });

  it('sends to each visit an expert with a certificate for the trade (R95)', () => {
    const unversed = demoHazards(TODAY).filter(
      ({ experts, enterprise }) => !experts.some((one) => one.fields?.includes(enterprise.industry)),
    );
    expect(unversed).toEqual([]);
  });

  it('gives no enterprise the same finding twice', () => {
    const pairs = entries.map(({ enterprise, finding }) => `${enterprise.unitId} ${finding.text}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('leaves a closing waiting in the office whose leader is missing, so that its fallback shows', () => {
    const waiting = entries.filter((one) => one.line.story === 'passed');
    expect(waiting.map((one) => one.enterprise.subdistrictUnitId)).toContain(VACANT_POST.unitId);
  });

  it('has an overdue backlog, hazards due within the week, majors, and closed history', () => {
    const open = entries.filter((one) => one.line.standing === 'rectifying');
    expect(open.filter((one) => (one.due ?? '') < TODAY).length).toBeGreaterThanOrEqual(15);
    expect(open.filter((one) => (one.due ?? '') < '2026-10-15').length).toBeGreaterThanOrEqual(2);
    expect(open.filter((one) => (one.due ?? '') >= TODAY && (one.due ?? '') <= '2026-12-01').length).toBe(11);
    expect(entries.filter((one) => one.finding.level === '重大').length).toBeGreaterThanOrEqual(12);
    expect(entries.filter((one) => one.line.standing === 'closed').length).toBe(34);
  });

  it('tells three odd rows and imports none of them', () => {
    const extra = reading.rows.filter((one) => !rows.includes(one.row));
    const told = extra.map((one) => one.problems.map((problem) => problem.code)).flat();
    expect(told).toEqual(expect.arrayContaining(['UNIT_NOT_IN_REGISTER', 'DESCRIPTION_MISSING']));
    expect(reading.skipped.map((one) => one.reason)).toEqual(['noHazard']);
    expect(reading.counts.recognised).toBe(entries.length + 3);
  });

  it('uses no credit code of a real enterprise: every code is of the demo series', () => {
    expect(ENTERPRISES.filter((one) => !one.creditCode.includes('DEM'))).toEqual([]);
    expect(ENTERPRISES.flatMap((one) => readCreditCode(one.creditCode).faults)).toEqual([]);
  });
});
