import type { PlanLine, Standing, StoryName } from './data/plan';
import type { HazardActs } from './hazard-acts';

type Story = (a: HazardActs) => Promise<void>;

/** Runs acts one after the other: each opens the task of the next. */
const inTurn =
  (...steps: readonly Story[]): Story =>
  async (a) => {
    for (const step of steps) await step(a);
  };

const halfFiled: Story = (a) => a.acknowledge('subdistrict');
const filed = inTurn(halfFiled, (a) => a.acknowledge('committee'));
const classified: Story = (a) => a.classify();
const notified = inTurn(classified, (a) => a.notify());
const signedFor = inTurn(notified, (a) => a.signFor());
const ordered = inTurn(signedFor, (a) => a.order());
const supervised: Story = (a) => a.supervise();
const claimed = inTurn(supervised, (a) => a.claim());
const passed = inTurn(supervised, (a) => a.review('subdistrict', 'pass'));
const failed: Story = (a) => a.review('subdistrict', 'fail');
const closed = inTurn(passed, (a) => a.approveClose());
const planned = inTurn((a) => a.plan(), supervised);
const convened = inTurn(supervised, (a) => a.convene());
const partlyReviewed = inTurn(
  convened,
  (a) => a.review('subdistrict', 'pass'),
  (a) => a.reviewByAgency(),
);

const rest: Story = () => Promise.resolve();

type Stories = Readonly<Partial<Record<StoryName, Story>>>;

/** A hazard found and not yet ordered first goes the way from classification to the order. */
const FROM_FOUND: Stories = {
  classified,
  notified,
  signedFor,
  ordered,
  supervised: inTurn(ordered, supervised),
  extensionAsked: inTurn(ordered, (a) => a.askExtension()),
  extensionGranted: inTurn(
    ordered,
    (a) => a.askExtension(),
    (a) => a.grantExtension(),
  ),
  disputed: inTurn(ordered, (a) => a.object()),
  transferring: inTurn(signedFor, (a) => a.transferOut()),
  claimed: inTurn(ordered, claimed),
  failed: inTurn(ordered, claimed, failed),
  passed: inTurn(ordered, claimed, (a) => a.review('subdistrict', 'pass')),
  closed: inTurn(
    ordered,
    claimed,
    (a) => a.review('subdistrict', 'pass'),
    (a) => a.approveClose(),
  ),
  planned: inTurn(ordered, planned),
  listed: inTurn(ordered, (a) => a.list(), planned),
  suspended: inTurn(ordered, (a) => a.suspend()),
  voidProposed: (a) => a.proposeVoid(),
};

/** A hazard the ledger has in rectification or as rectified begins where the ledger left it. */
const FROM_LEDGER: Stories = {
  supervised,
  claimed,
  failed,
  passed,
  closed,
  planned,
  suspended: inTurn((a) => a.suspend(), supervised),
  voidProposed: (a) => a.proposeVoid(),
  partlyReviewed,
  reportIn: inTurn(
    partlyReviewed,
    (a) => a.review('department', 'pass'),
    // The order of a ledger's hazard was given on paper; without it on record nothing closes.
    (a) => a.supplement(),
    (a) => a.closeOut(),
  ),
};

/** A hazard an agency reports is filed with two receipts first. */
const FROM_REPORT: Stories = {
  halfFiled,
  filed,
  fixedOnSite: inTurn(filed, classified),
};

const BY_STANDING: Readonly<Record<Standing, Stories>> = {
  reported: FROM_REPORT,
  closed: {},
  found: FROM_FOUND,
  rectifying: FROM_LEDGER,
  rectified: FROM_LEDGER,
};

/** What people do with a hazard of this standing; nothing where the plan leaves it as it came. */
export const storyOf = ({ standing, story }: Pick<PlanLine, 'standing' | 'story'>): Story =>
  BY_STANDING[standing][story] ?? rest;
