import { CaseHarness } from '../support/case-harness';
import { cast, person } from '../support/hazard-story';
import { chair, PolicyChangeTeller } from '../support/policy-change-story';
import { seedPolicy } from '../support/seed-policy';

const clerk2 = person('committeeOffice', 'committeeClerk', 2);

describe('a change of the rules', () => {
  let harness: CaseHarness;
  let count = 0;
  const teller = (): PolicyChangeTeller => new PolicyChangeTeller(harness, `change-${(count += 1)}`);

  beforeAll(async () => {
    harness = await CaseHarness.start('2026-03-02T01:00:00.000Z', seedPolicy());
  });
  afterAll(() => harness.stop());
  // A move of the stage that is not in the table is a defect of the procedure.
  afterEach(() => expect(harness.projection.allEvents('incident')).toEqual([]));

  it('is approved by a second person, written, and takes effect on its day', async () => {
    const t = teller();
    await t.open();
    expect(t.nodes).toEqual(['approve', 'approve.chair']);
    expect(t.view.open.map(({ clock }) => clock?.term)).toEqual([
      'policyChange.decide',
      'policyChange.decide',
    ]);
    await t.act('approve.1', 'approve', cast.director, { form: { retime: ['filing.ack'] } });
    expect(t.view).toMatchObject({ stage: 'approved', open: [] });
    expect(t.view.facts).toMatchObject({
      approval: { by: cast.director.personId, retime: ['filing.ack'] },
    });
    await t.published();
    expect(t.view).toMatchObject({ stage: 'published', facts: { published: { version: 'policy-v2' } } });
    await harness.sleepUntil('2026-03-11T15:59:00.000Z');
    expect(t.view.stage).toBe('published');
    await harness.sleepUntil('2026-03-11T16:00:01.000Z');
    expect(await t.ended()).toBe('effective');
    expect(t.view.stage).toBe('effective');
  });

  it('is never approved by its drafter, not even in another post', async () => {
    const t = teller();
    await t.open();
    const same = { ...cast.director, personId: cast.clerk.personId };
    expect((await t.refused('approve.1', 'approve', same)).code).toBe('SEPARATION_OF_DUTIES');
    expect((await t.refused('approve.1', 'approve', clerk2)).code).toBe('NOT_IN_SEAT');
    await t.act('approve.chair.1', 'approve', chair);
    expect(t.view.stage).toBe('approved');
  });

  it('drafted by the director goes to the chair alone', async () => {
    const t = teller();
    const { personId: drafter } = cast.director;
    await t.open({ drafter, draftedAs: 'committeeDirector' }, cast.director);
    expect(t.nodes).toEqual(['approve']);
    expect((await t.refused('approve.1', 'approve', cast.director)).code).toBe('NOT_IN_SEAT');
    await t.act('approve.1', 'approve', chair);
    expect(t.view.stage).toBe('approved');
  });

  it('comes back to the drafter with an opinion, and goes up again with a new draft', async () => {
    const t = teller();
    await t.open();
    const back = { form: { to: 'revise', mode: 'redoAll' }, opinion: '请补充依据' };
    await t.act('approve.1', 'return', cast.director, back);
    expect(t.view.stage).toBe('returned');
    expect(t.nodes).toEqual(['revise']);
    const draft = { id: 'draft-2', sha256: 'b'.repeat(64), rows: 2 };
    const late = { form: { effectOn: '2026-03-01' }, opinion: '已补充' };
    expect((await t.refused('revise.1', 'resubmit', cast.clerk, late)).code).toBe('FORM_INVALID');
    const again = { form: { draftId: 'draft-2', draft, effectOn: '2026-06-01' }, opinion: '已补充依据' };
    await t.act('revise.1', 'resubmit', cast.clerk, again);
    expect(t.view).toMatchObject({ stage: 'submitted', facts: { draft, round: 2, effectOn: '2026-06-01' } });
    expect(t.nodes).toEqual(['approve', 'approve.chair']);
  });

  it('is not approved once its day has come: it goes back for another day', async () => {
    const t = teller();
    await t.open();
    const day = String(t.view.facts['effectOn']);
    await harness.sleepUntil(`${day}T02:00:00.000Z`);
    const refusal = await t.refused('approve.1', 'approve', cast.director);
    expect(refusal).toMatchObject({ code: 'FORM_INVALID' });
    expect(refusal.detail).toContain('应晚于批准当日');
  });

  it('is rejected, and nothing is written', async () => {
    const t = teller();
    await t.open();
    await t.act('approve.1', 'reject', cast.director, { opinion: '理由不足' });
    expect(await t.ended()).toBe('rejected');
    expect(t.view.facts).not.toHaveProperty('approval');
  });

  it('is taken back by its drafter while it waits, by nobody else, and not once approved', async () => {
    const t = teller();
    await t.open();
    expect((await t.refused('case', 'withdraw', clerk2)).code).toBe('NOT_ASSIGNED');
    await t.act('case', 'withdraw', cast.clerk);
    expect(await t.ended()).toBe('withdrawn');
    const approved = teller();
    await approved.open();
    await approved.act('approve.1', 'approve', cast.director);
    expect((await approved.refused('case', 'withdraw', cast.clerk)).code).toBe('MOTION_NOT_ALLOWED');
  });

  it('hears of its publication from the system alone', async () => {
    const t = teller();
    await t.open();
    await t.act('approve.1', 'approve', cast.director);
    const form = { version: 'mine' };
    expect((await t.refused('case', 'published', cast.director, { form })).code).toBe('NOT_ASSIGNED');
  });

  it('waits for ever with reminders, and is approved by nobody’s silence', async () => {
    const t = teller();
    await t.open();
    await harness.sleepUntil('2026-09-01T02:00:00.000Z');
    expect(t.view.stage).toBe('submitted');
    const steps = harness.projection
      .of(t.id)
      .flatMap(({ events }) => events.filter(({ kind }) => kind === 'ladder'));
    expect(steps.length).toBeGreaterThan(0);
  });
});
