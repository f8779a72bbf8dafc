import {
  type ClassifyForm,
  classifyRefusal,
  type CorrectReportForm,
  type Empty,
  isMajor,
  type NoticeForm,
  type OrderForm,
  orderRefusal,
  type ReceiveTransferForm,
  type TransferOutForm,
} from '#domain/hazard';
import { ask, type HazardCase, overlay } from '../asking';

/** The first half of the loop, as a node table: each may return to an earlier one (退回). */
export async function intake(c: HazardCase): Promise<void> {
  if (c.facts.recurrenceOf !== undefined) overlay(c, 'recurred', true);
  const { entry } = c.facts;
  if (entry === 'rectifying' || entry === 'claimed') return;
  await c.route(
    entry === 'reported' ? 'acknowledge' : 'classify',
    {
      correct: () => correct(c),
      acknowledge: () => file(c),
      classify: () => classify(c),
      notify: () => notify(c),
      signFor: () => signFor(c),
      order: () => order(c),
    },
    ['correct'],
  );
}

/** The agency mends a report that was returned. */
async function correct(c: HazardCase): Promise<string> {
  c.stage('reported');
  const { form } = await c.ask<{ resubmit: CorrectReportForm }>(
    ask(c, 'correct', 'agencyAdmin', { returnable: false }),
  );
  c.set(form);
  return 'acknowledge';
}

/** Two filings with two receipts; filed only when both have acknowledged (R27). Silence escalates, never passes. */
async function file(c: HazardCase): Promise<string> {
  c.stage('reported');
  await c.askAll<{ acknowledge: Empty }>([
    ask(c, 'acknowledge', 'subdistrictOfficer', { qualifier: 'subdistrict' }),
    ask(c, 'acknowledge', 'committeeClerk', { qualifier: 'committee' }),
  ]);
  return 'classify';
}

/** 按辖区和行业分类, with the level and its basis; a person confirms what was proposed (R52, R54). */
async function classify(c: HazardCase): Promise<string | undefined> {
  c.stage('filed');
  const { form } = await c.ask<{ classify: ClassifyForm }>(
    ask(c, 'classify', 'committeeClerk', { guard: (m) => classifyRefusal(m.form) }),
  );
  c.set({
    level: form.level,
    levelBasis: form.levelBasis,
    industry: form.industry,
    responsible: form.responsible,
    // What proves major is not done with because it was fixed on site (立即整改 is for general hazards).
    fixedOnSite: c.facts.fixedOnSite && !isMajor(form.level),
    units: { ...c.facts.units, subdistrict: form.subdistrict, department: form.department },
  });
  c.stage('classified');
  return c.facts.fixedOnSite ? undefined : 'notify';
}

async function notify(c: HazardCase): Promise<string> {
  c.stage('classified');
  const { form } = await c.ask<{ issue: NoticeForm }>(ask(c, 'notify', 'committeeClerk'));
  c.set({ noticeNo: form.noticeNo });
  return 'signFor';
}

async function signFor(c: HazardCase): Promise<string> {
  c.stage('notified');
  await c.ask<{ receive: Empty }>(ask(c, 'signFor', 'departmentOfficer'));
  return 'order';
}

/** The department chooses its measure (R59) or hands the hazard over to the department that is competent (R51). */
async function order(c: HazardCase): Promise<string | undefined> {
  c.stage('notified');
  const decided = await c.ask<{ order: OrderForm; transferOut: TransferOutForm }>(
    ask(c, 'order', 'departmentOfficer', {
      guard: (m) => (m.outcome === 'order' ? orderRefusal(m.form, c.facts, today(c)) : undefined),
    }),
  );
  if (decided.outcome === 'transferOut') {
    await transfer(c, decided.form);
    return 'order';
  }
  takeMeasure(c, decided.form, decided.actor.personId);
  c.stage('ordered');
  return undefined;
}

async function transfer(c: HazardCase, to: TransferOutForm): Promise<void> {
  overlay(c, 'transferring', true);
  const answer = await c.ask<{ accept: ReceiveTransferForm; refuse: Empty }>({
    ...ask(c, 'receiveTransfer', 'departmentOfficer', { returnable: false }),
    seat: { unitId: to.toDepartment, role: 'departmentOfficer' },
  });
  overlay(c, 'transferring', false);
  if (answer.outcome === 'refuse') return;
  c.set({
    units: { ...c.facts.units, department: to.toDepartment },
    ...(c.facts.responsible
      ? { responsible: { ...c.facts.responsible, department: answer.form.responsibleDepartment } }
      : {}),
  });
}

/** Writes the department's measure and the day it ordered into the facts. */
export function takeMeasure(c: HazardCase, form: OrderForm, by: string): void {
  const { kind, documentNo, reason } = form;
  const measure = {
    kind,
    by,
    at: c.now,
    ...(documentNo === undefined ? {} : { documentNo }),
    ...(reason === undefined ? {} : { reason }),
  };
  c.set({ measures: [...c.facts.measures, measure], dueOn: form.dueOn });
}

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** The calendar day in Asia/Shanghai. */
export const today = (c: HazardCase): string =>
  new Date(Date.parse(c.now) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
