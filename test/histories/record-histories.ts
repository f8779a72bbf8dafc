import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { addDays, dayOf } from '#domain/deadline';
import type { ProcessName } from '#contracts';
import { CaseHarness } from '../support/case-harness';
import { cast, hazardStory, HazardTeller, orderForm } from '../support/hazard-story';
import { PolicyChangeTeller } from '../support/policy-change-story';
import { seedPolicy } from '../support/seed-policy';
import { BUDGET_STORIES, PAYMENT_STORIES } from './payment-stories';
import { TENDER_STORIES } from './tender-stories';

type Story = (t: HazardTeller, day: (offset: number) => string) => Promise<void>;

/** The stories whose histories are golden: every later version of the procedure must replay them. */
const STORIES: Readonly<Record<string, Story>> = {
  general: async (t, day) => {
    await t.open(hazardStory({ foundOn: day(-1) }));
    await t.ordered('general', day(20));
    await t.supervised();
    await t.claimed();
    await t.reviewed('subdistrict', 1, 'pass');
    await t.act('approveClose.1', 'approve', cast.subdistrictLeader);
  },
  'major-failed-review': async (t, day) => {
    await t.open(hazardStory({ foundOn: day(-1), proposedLevel: 'major' }));
    await t.ordered('major', day(20));
    await t.planned();
    await t.supervised();
    await t.claimed();
    await t.convened(1, day(5));
    await t.reviewed('subdistrict', 1, 'pass');
    await t.reviewed('department', 1, 'fail');
    await t.act('further.1', 'order', cast.department, { form: orderForm(day(40)) });
    await t.claimed(2);
    await closeMajor(t, 2, day(9));
    await t.act('approveClose.1', 'approve', cast.director);
  },
  'listed-extension': async (t, day) => {
    await t.open(hazardStory({ foundOn: day(-1), proposedLevel: 'major' }));
    await t.ordered('major', day(60));
    await t.planned();
    await t.act('case', 'proposeListing', cast.departmentHead, { form: { reason: '涉及公共安全' } });
    await t.act('decideListing.1', 'list', cast.leader, { form: { noticeNo: '督1号' } });
    await t.act('publishListing.1', 'publish', cast.clerk);
    const form = { to: day(90), reason: '设备采购', interimMeasures: '停用', latestDueOn: day(365) };
    await t.act('case', 'requestExtension', cast.head, { form });
    await t.act('decideExtension.1', 'approve', cast.departmentHead, { form: { documentNo: '延1号' } });
    await t.harness.sleepUntil(`${day(93)}T09:00:00.000+08:00`);
    await t.supervised();
    await t.claimed();
    await closeMajor(t, 1, day(100));
    await t.act('approveClose.1', 'approve', cast.leader);
    await t.act('publishDelisting.1', 'publish', cast.clerk);
  },
};

async function closeMajor(t: HazardTeller, round: number, sessionOn: string): Promise<void> {
  await t.convened(round, sessionOn);
  await t.reviewed('subdistrict', round, 'pass');
  await t.reviewed('department', round, 'pass');
  await t.agencyReviewed(round, 'pass');
  await t.closeOut();
}

type Telling = (harness: CaseHarness, name: string) => Promise<void>;

const hazard =
  (story: Story): Telling =>
  async (harness, name) => {
    const start = dayOf(await harness.now());
    await story(new HazardTeller(harness, name), (offset) => addDays(start, offset));
  };

const change =
  (story: (t: PolicyChangeTeller) => Promise<void>): Telling =>
  (harness, name) =>
    story(new PolicyChangeTeller(harness, name));

/** The stories of each process. */
const TELLINGS: Readonly<Partial<Record<ProcessName, Readonly<Record<string, Telling>>>>> = {
  tender: TENDER_STORIES,
  budget: BUDGET_STORIES,
  payment: PAYMENT_STORIES,
  hazard: Object.fromEntries(Object.entries(STORIES).map(([name, story]) => [name, hazard(story)])),
  policyChange: {
    effective: change(async (t) => {
      await t.open();
      await t.act('approve.1', 'return', cast.director, {
        form: { to: 'revise', mode: 'redoAll' },
        opinion: '请补充依据',
      });
      await t.act('revise.1', 'resubmit', cast.clerk, { opinion: '已补充' });
      await t.act('approve.2', 'approve', cast.director, { form: { retime: ['filing.ack'] } });
      await t.published();
      await t.harness.sleepUntil(`${String(t.view.facts['effectOn'])}T02:00:00.000Z`);
      await t.ended();
    }),
    withdrawn: change(async (t) => {
      await t.open();
      await t.act('case', 'withdraw', cast.clerk);
      await t.ended();
    }),
  },
};

/** Tells the stories of a process in the server's own time and writes their histories beside this file. */
async function record(process: ProcessName): Promise<void> {
  const harness = await CaseHarness.start(new Date().toISOString(), seedPolicy(), { ownTime: true });
  const folder = join(processFolder, process);
  mkdirSync(folder, { recursive: true });
  for (const [name, tell] of Object.entries(TELLINGS[process] ?? {})) {
    await tell(harness, name);
    const history = await harness.handle(name, process).fetchHistory();
    writeFileSync(join(folder, `${name}.json`), `${historyToJSON(history)}\n`);
    say(`${process}/${name}: ${history.events?.length ?? 0} events\n`);
  }
  await harness.stop();
}

const processFolder = join(process.cwd(), 'test', 'histories');
const say = (text: string): boolean => process.stdout.write(text);

/** All processes, or those named: `npm run histories:record -- policyChange`. */
async function recordAll(wanted: readonly string[]): Promise<void> {
  for (const name of Object.keys(TELLINGS) as ProcessName[]) {
    if (wanted.length === 0 || wanted.includes(name)) await record(name);
  }
}

void recordAll(process.argv.slice(2));
