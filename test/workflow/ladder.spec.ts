import type { CaseEvent } from '#domain/case';
import { CaseHarness } from '../support/case-harness';
import { cast, hazardStory, HazardTeller } from '../support/hazard-story';
import { seedPolicy } from '../support/seed-policy';

const shanghai = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** Steps of a task's ladder as they fired: step, planned instant in Asia/Shanghai, and whether it was on time. */
function fired(
  t: HazardTeller,
  node: string,
): { step: string; planned: string; late: number; past: boolean }[] {
  const isStep = (event: CaseEvent): boolean =>
    (event.kind === 'ladder' || event.kind === 'due') && event.node === node;
  return t.harness.projection
    .of(t.id)
    .flatMap((batch) => batch.events.filter(isStep))
    .map((event) => {
      const { plannedAt, past } = event.detail as { plannedAt: string; past: boolean };
      const late = Math.floor((Date.parse(event.at) - Date.parse(plannedAt)) / 60_000);
      return { step: event.name ?? '', planned: shanghai(plannedAt), late, past };
    });
}

const onTime = (step: string, planned: string) => ({ step, planned, late: 0, past: false });

async function untilFired(t: HazardTeller, node: string, count: number): Promise<void> {
  await t.harness.until(() => fired(t, node).length >= count);
}

describe('escalation ladder over the 2026 Spring Festival', () => {
  let harness: CaseHarness;
  beforeAll(async () => {
    harness = await CaseHarness.start('2026-02-03T01:00:00.000Z', seedPolicy());
  });
  afterAll(() => harness.stop());

  it('each step fires once at its instant; working days skip the festival and count its make-up days', async () => {
    const t = new HazardTeller(harness, 'spring');
    await t.open(hazardStory());
    await t.ordered('general', '2026-02-13');
    await harness.sleepUntil('2026-03-07T00:00:00.000+08:00');
    await untilFired(t, 'rectify', 8);
    expect(fired(t, 'rectify')).toEqual([
      onTime('T-7', '2026-02-07 00:00'),
      onTime('T-3', '2026-02-11 00:00'),
      onTime('T-1', '2026-02-13 00:00'),
      onTime('T', '2026-02-14 00:00'),
      onTime('T+1', '2026-02-15 00:00'),
      onTime('T+3', '2026-02-26 00:00'),
      onTime('T+7', '2026-03-03 00:00'),
      onTime('T+10', '2026-03-06 00:00'),
    ]);
    const born = t.view.open.map((task) => task.node);
    expect(born).toEqual(
      expect.arrayContaining([
        'chooseMeasure.rectify-1',
        'supervisionLetter.rectify-1',
        'interview.rectify-1',
      ]),
    );
    expect(born).toContain('review.subdistrict');
    expect(t.view.facts['overlays']).toContain('overdue');
    expect(t.view.stage).toBe('rectifying');
  });

  it('a step of an ended task never fires', async () => {
    const t = new HazardTeller(harness, 'ended');
    await t.open(hazardStory());
    await t.ordered('general', '2026-03-20');
    await t.supervised();
    await t.claimed();
    await harness.sleepUntil('2026-04-10T00:00:00.000+08:00');
    await t.harness.until(() => fired(t, 'review.subdistrict').length >= 1);
    expect(fired(t, 'rectify')).toEqual([]);
  });
});

describe('escalation ladder of a major hazard', () => {
  let harness: CaseHarness;
  beforeAll(async () => {
    harness = await CaseHarness.start('2026-09-15T01:00:00.000Z', seedPolicy());
  });
  afterAll(() => harness.stop());

  it('every step is halved, over the National Day make-up days of 2026', async () => {
    const t = new HazardTeller(harness, 'national-day');
    await t.open(hazardStory({ proposedLevel: 'major' }));
    await t.ordered('major', '2026-09-25');
    await harness.sleepUntil('2026-10-13T00:00:00.000+08:00');
    await untilFired(t, 'rectify', 8);
    expect(fired(t, 'rectify')).toEqual([
      onTime('T-7', '2026-09-22 12:00'),
      onTime('T-3', '2026-09-24 12:00'),
      onTime('T-1', '2026-09-25 12:00'),
      onTime('T', '2026-09-26 00:00'),
      onTime('T+1', '2026-09-28 12:00'),
      onTime('T+3', '2026-09-29 12:00'),
      onTime('T+7', '2026-10-08 12:00'),
      onTime('T+10', '2026-10-10 00:00'),
    ]);
  });
});

describe('escalation ladder over the turn of 2026/2027', () => {
  let harness: CaseHarness;
  beforeAll(async () => {
    harness = await CaseHarness.start('2026-12-20T01:00:00.000Z', seedPolicy());
  });
  afterAll(() => harness.stop());

  it('a deadline that needs 2027 is provisional and skips New Year', async () => {
    const t = new HazardTeller(harness, 'new-year');
    await t.open(hazardStory());
    await t.ordered('general', '2026-12-31');
    await harness.sleepUntil('2027-01-07T00:00:00.000+08:00');
    await untilFired(t, 'rectify', 6);
    expect(fired(t, 'rectify').slice(3)).toEqual([
      onTime('T', '2027-01-01 00:00'),
      onTime('T+1', '2027-01-05 00:00'),
      onTime('T+3', '2027-01-07 00:00'),
    ]);
  });

  it('an imported, long overdue hazard records past steps once, acts on the latest only and goes on from there', async () => {
    const t = new HazardTeller(harness, 'imported');
    const responsible = { enterprise: 'a', subdistrict: 'b', department: 'c' };
    await t.open(
      hazardStory({
        entry: 'rectifying',
        level: 'general',
        foundOn: '2026-12-11',
        dueOn: '2027-01-04',
        responsible,
      }),
    );
    await t.harness.until(() => fired(t, 'rectify').length >= 5);
    const past = fired(t, 'rectify');
    expect(past.map(({ step, past: was }) => `${step} ${was}`)).toEqual([
      'T-7 true',
      'T-3 true',
      'T-1 true',
      'T true',
      'T+1 true',
    ]);
    await t.harness.until(() => t.view.open.some((task) => task.node === 'chooseMeasure.rectify-1'));
    await harness.sleepUntil('2027-01-09T00:00:00.000+08:00');
    await untilFired(t, 'rectify', 6);
    expect(fired(t, 'rectify')[5]).toEqual(onTime('T+3', '2027-01-08 00:00'));
  });

  it('an extension re-arms the ladder on the new day; the old steps do not fire', async () => {
    const t = new HazardTeller(harness, 'extended');
    await t.open(hazardStory());
    await t.ordered('general', '2027-02-20');
    await t.act('case', 'requestExtension', cast.head, {
      form: {
        to: '2027-03-10',
        reason: '设备采购周期',
        interimMeasures: '停用该配电箱',
        latestDueOn: '2027-03-31',
      },
    });
    await t.act('decideExtension.1', 'approve', cast.departmentHead, {
      form: { documentNo: '延〔2027〕1号' },
    });
    expect(t.view.facts['dueOn']).toBe('2027-03-10');
    await harness.sleepUntil('2027-03-11T08:00:00.000+08:00');
    await untilFired(t, 'rectify', 4);
    expect(fired(t, 'rectify')).toEqual([
      onTime('T-7', '2027-03-04 00:00'),
      onTime('T-3', '2027-03-08 00:00'),
      onTime('T-1', '2027-03-10 00:00'),
      onTime('T', '2027-03-11 00:00'),
    ]);
    expect(
      (
        await t.refused('case', 'requestExtension', cast.head, {
          form: { to: '2027-03-20', reason: '再延', interimMeasures: '停用', latestDueOn: '2027-03-31' },
        })
      ).code,
    ).toBe('LIMIT_REACHED');
  });
});
