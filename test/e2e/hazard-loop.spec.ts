import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import {
  Cast,
  demoHazards,
  DistrictError,
  HazardActs,
  type LedgerEntry,
  reportHazard,
} from '../../apps/local';
import { dayOf } from '#domain/deadline';
import { Stack } from '../support/stack';

const run = promisify(execFile);
const root = resolve(__dirname, '..', '..');
const today = dayOf(Date.now());
const MINUTES = 60_000;

/** A finding of the demo's list, as an agency would report it today. */
function finding(level: '一般' | '重大'): LedgerEntry {
  const entry = demoHazards(today).find(
    (one) => one.finding.level === level && one.enterprise.departmentUnitId === 'unit-bureau',
  );
  if (!entry) throw new Error(`no ${level} finding`);
  return { ...entry, found: today, line: { ...entry.line, story: 'untouched' } };
}

describe('the hazard loop over HTTP, on the real servers', () => {
  let stack: Stack;
  let cast: Cast;
  let serial = 500;

  beforeAll(async () => {
    stack = await Stack.start();
    cast = new Cast(stack.url);
  }, 2 * MINUTES);
  afterAll(() => stack.stop());

  const stageOf = async (caseId: string): Promise<string> => {
    const clerk = await cast.enter('committee-office-clerk-1');
    const { items } = await clerk.get<{ items: { caseId: string; stage: string }[] }>(
      '/api/hazards?limit=200',
    );
    return items.find((one) => one.caseId === caseId)?.stage ?? 'absent';
  };

  async function reported(level: '一般' | '重大'): Promise<{ caseId: string; acts: HazardActs }> {
    const entry = finding(level);
    serial += 1;
    const caseId = await reportHazard(cast, { entry, serial }, today);
    return { caseId, acts: new HazardActs(cast, { caseId, entry, serial }, today) };
  }

  async function ordered(acts: HazardActs): Promise<void> {
    await acts.by('subdistrict', 'acknowledge.subdistrict.1', 'acknowledge');
    await acts.by('clerk', 'acknowledge.committee.1', 'acknowledge');
    await acts.classify();
    await acts.notify();
    await acts.signFor();
    await acts.order();
    await acts.supervise();
  }

  it(
    'a general hazard is driven from report to 销号, with the worker killed in the middle of it',
    async () => {
      const { caseId, acts } = await reported('一般');
      await ordered(acts);
      await stack.kill('worker');
      const claim = acts.claim();
      await stack.up('worker');
      await claim;
      await acts.review('subdistrict', 'pass');
      await acts.approveClose();
      expect(await stageOf(caseId)).toBe('closed');
    },
    2 * MINUTES,
  );

  it(
    'a major hazard is driven to 销号 through plan, joint review, written report and approval',
    async () => {
      const { caseId, acts } = await reported('重大');
      await ordered(acts);
      await acts.plan();
      await acts.claim();
      await acts.convene();
      await acts.review('subdistrict', 'pass');
      await acts.review('department', 'pass');
      await acts.reviewByAgency();
      await acts.closeOut();
      await acts.by('director', 'approveClose.1', 'approve');
      expect(await stageOf(caseId)).toBe('closed');
    },
    2 * MINUTES,
  );

  it(
    'a reported hazard shows its photos to the department that has to act on it',
    async () => {
      const { caseId, acts } = await reported('一般');
      await ordered(acts);
      const department = await cast.enter('bureau-inspector-1');
      const { attachments } = await department.get<{ attachments: { purpose: string }[] }>(
        `/api/cases/${caseId}`,
      );
      expect(attachments.map(({ purpose }) => purpose)).toContain('photoBefore');
    },
    MINUTES,
  );

  it(
    'a refusal explains itself: the rule and who may act instead, and it stands in the timeline',
    async () => {
      const { caseId, acts } = await reported('一般');
      const wrong = acts.by('enterpriseSafety', 'acknowledge.subdistrict.1', 'acknowledge');
      await expect(wrong).rejects.toMatchObject({ status: 403 });
      const clerk = await cast.enter('committee-office-clerk-1');
      const error = await clerk
        .act(caseId, 'acknowledge.subdistrict.1', 'acknowledge')
        .catch((one: unknown) => one);
      expect(error).toBeInstanceOf(DistrictError);
      expect((error as DistrictError).code).toBe('NOT_IN_SEAT');
    },
    MINUTES,
  );

  it(
    'the same key with the same body answers the same receipt, with another body it is refused',
    async () => {
      const { caseId } = await reported('一般');
      const clerk = await cast.enter('committee-office-clerk-1');
      const key = randomUUID();
      const path = `/api/tasks/${encodeURIComponent(`${caseId}:acknowledge.committee.1`)}/acts/acknowledge`;
      const [first, second] = [await clerk.once(path, {}, key), await clerk.once(path, {}, key)];
      expect(second).toEqual(first);
      await expect(clerk.once(path, { opinion: '另一内容' }, key)).rejects.toMatchObject({
        code: 'KEY_REUSED',
      });
    },
    MINUTES,
  );

  it(
    'an enterprise sees nothing of another enterprise, not even that it exists',
    async () => {
      const { caseId } = await reported('一般');
      const other = await cast.enter('enterprise-040-head-1');
      await expect(other.get(`/api/cases/${caseId}`)).rejects.toMatchObject({ status: 404 });
      const { items } = await other.get<{ items: { enterpriseId: string }[] }>('/api/hazards?limit=200');
      expect(items.every((one) => one.enterpriseId === 'unit-enterprise-040')).toBe(true);
    },
    MINUTES,
  );

  it(
    'every audit chain of the district verifies, by the verifier of its own',
    async () => {
      const { stdout } = await run(process.execPath, [join(root, 'dist', 'apps', 'audit', 'verify.js')], {
        env: { ...process.env, DATABASE_URL: stack.database.url, AUDIT_KEY: stack.auditKey },
      });
      expect(stdout).toMatch(/通过|完好|无异常/);
    },
    MINUTES,
  );
});
