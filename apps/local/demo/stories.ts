import type { StoryName } from './data/plan';
import type { HazardActs } from './hazard-acts';

type Story = (a: HazardActs) => Promise<void>;

/** Runs acts one after the other: each opens the task of the next. */
const inTurn =
  (...steps: readonly Story[]): Story =>
  async (a) => {
    for (const step of steps) await step(a);
  };

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

/** A hazard found and not yet ordered first goes the way from classification to the order. */
const FROM_FOUND: Readonly<Record<StoryName, Story>> = {
  untouched: rest,
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
  partlyReviewed: rest,
  reportIn: rest,
};

/** A hazard the ledger has in rectification or as rectified begins where the ledger left it. */
const FROM_LEDGER: Readonly<Partial<Record<StoryName, Story>>> = {
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
    (a) => a.closeOut(),
  ),
};

export const storyOf = (name: StoryName, wasFound: boolean): Story =>
  (wasFound ? FROM_FOUND[name] : FROM_LEDGER[name]) ?? rest;
