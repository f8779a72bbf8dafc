import type { Actor, Assignee } from '#domain/authority';
import type { Json } from '#domain/case';
import type { HazardFacts } from '#domain/hazard';
import { type DemoPersona, demoPersonas } from '#persistence';
import { type ActingSession, type Part, personaOf, type Players } from '../../apps/local/demo/cast';
import { demoHazards, type LedgerEntry } from '../../apps/local/demo/data/ledger-rows';
import type { Standing, StoryName } from '../../apps/local/demo/data/plan';
import type { ActBody } from '../../apps/local/demo/district-client';
import { HazardActs } from '../../apps/local/demo/hazard-acts';
import { storyOf } from '../../apps/local/demo/stories';
import { CaseHarness } from '../support/case-harness';
import { seedPolicy } from '../support/seed-policy';

/** Tuesday, 2026-11-24, 10:00 in Shanghai. */
const START = '2026-11-24T02:00:00.000Z';
const TODAY = '2026-11-24';
const ENTRIES = {
  reported: 'reported',
  closed: 'filed',
  found: 'filed',
  rectifying: 'rectifying',
  rectified: 'claimed',
} as const;

const NEW: readonly Standing[] = ['found', 'reported'];

const PERSONAS = demoPersonas();

const assigneeOf = ({ personId, role, unitId }: DemoPersona): Assignee => ({
  ...{ personId, role, unitId },
  postId: `post of ${role} in ${unitId}`,
});

/** Plays the API: completes forms as the server does, and sends the act straight to the workflow. */
class Stage implements Players {
  constructor(private readonly harness: CaseHarness) {}

  persona(part: Part, entry: LedgerEntry): DemoPersona {
    return personaOf(PERSONAS, part, entry);
  }

  as(part: Part, entry: LedgerEntry): Promise<ActingSession> {
    const actor: Actor = { ...assigneeOf(this.persona(part, entry)), via: 'direct' };
    const send = async (caseId: string, on: string, act: string, body: ActBody): Promise<void> => {
      const { coReviewers = [], ...form } = (body.form ?? {}) as { coReviewers?: readonly string[] };
      const cosigners = PERSONAS.filter((one) => coReviewers.includes(one.personId)).map(assigneeOf);
      await this.harness.act(caseId, on, act, actor, {
        form: this.completed(form, entry),
        evidence: body.evidence ?? [],
        cosigners,
      });
    };
    const session: ActingSession = {
      act: (caseId, taskId, act, body = {}) => send(caseId, taskId, act, body),
      move: (caseId, motion, form) => send(caseId, 'case', motion, { form }),
      attach: (name, bytes, purpose) =>
        Promise.resolve({ attachmentId: name, sha256: String(bytes.length), purpose }),
    };
    return Promise.resolve(session);
  }

  private completed(form: object, entry: LedgerEntry): Json {
    const responsible = {
      enterprise: this.persona('enterpriseSafety', entry).personId,
      subdistrict: this.persona('subdistrict', entry).personId,
      department: this.persona('department', entry).personId,
    };
    return { ...form, responsible, latestDueOn: '2027-06-30', earliestOn: TODAY };
  }
}

function factsOf(entry: LedgerEntry): HazardFacts {
  const { enterprise, finding, agency } = entry;
  const level = finding.level === '重大' ? 'major' : 'general';
  const known = NEW.includes(entry.line.standing)
    ? {}
    : { level, levelBasis: '补录', dueOn: entry.due ?? TODAY };
  const person = (role: DemoPersona['role'], unitId: string): string =>
    PERSONAS.find((one) => one.role === role && one.unitId === unitId)?.personId ?? '';
  return {
    entry: ENTRIES[entry.line.standing],
    units: {
      enterprise: enterprise.unitId,
      subdistrict: enterprise.subdistrictUnitId,
      department: enterprise.departmentUnitId,
      agency: agency.unitId,
      committeeOffice: 'unit-committee-office',
      government: 'unit-government',
    },
    ...{ description: finding.text, place: finding.place, category: finding.category },
    ...{ industry: enterprise.industry, basis: [finding.basis], foundOn: entry.found },
    finders: PERSONAS.filter((one) => entry.experts.some((expert) => expert.personId === one.personId)).map(
      (one) => one.personId,
    ),
    ...{
      photos: [],
      fixedOnSite: entry.line.story === 'fixedOnSite',
      proposedLevel: level,
      supervision: [],
      extensions: [],
    },
    measures: NEW.includes(entry.line.standing)
      ? []
      : [{ kind: 'none', reason: '补录', by: 'person', at: START }],
    ...{ claims: [], reviewRound: 0, opinions: [], overlays: [] },
    responsible: {
      enterprise: person('enterpriseSafetyManager', enterprise.unitId),
      subdistrict: person('subdistrictOfficer', enterprise.subdistrictUnitId),
      department: person('departmentOfficer', enterprise.departmentUnitId),
    },
    ...known,
  } as HazardFacts;
}

/** Where each story leaves its hazard, by how it began. */
const FOUND: Readonly<Partial<Record<StoryName, string>>> = {
  untouched: 'filed',
  classified: 'classified',
  notified: 'notified',
  signedFor: 'notified',
  transferring: 'notified',
  ordered: 'rectifying',
  supervised: 'rectifying',
  extensionAsked: 'rectifying',
  extensionGranted: 'rectifying',
  disputed: 'rectifying',
  planned: 'rectifying',
  listed: 'rectifying',
  failed: 'rectifying',
  claimed: 'reviewing',
  passed: 'passed',
  closed: 'closed',
};
const REPORTED: Readonly<Partial<Record<StoryName, string>>> = {
  untouched: 'reported',
  halfFiled: 'reported',
  filed: 'filed',
  fixedOnSite: 'reviewing',
};
const LEDGER: Readonly<Partial<Record<StoryName, string>>> = {
  supervised: 'rectifying',
  planned: 'rectifying',
  suspended: 'rectifying',
  voidProposed: 'rectifying',
  failed: 'rectifying',
  claimed: 'reviewing',
  partlyReviewed: 'reviewing',
  passed: 'passed',
  reportIn: 'reportIn',
  closed: 'closed',
};

const STAGES = {
  reported: REPORTED,
  closed: {},
  found: FOUND,
  rectifying: LEDGER,
  rectified: LEDGER,
} as Readonly<Record<Standing, Readonly<Partial<Record<StoryName, string>>>>>;

const told = demoHazards(TODAY).filter(
  ({ line }, at, all) =>
    (line.story !== 'untouched' || ['found', 'reported'].includes(line.standing)) &&
    all.findIndex((one) => one.line.story === line.story && one.line.standing === line.standing) === at,
);

describe('the stories of the demo district on the real procedure', () => {
  let harness: CaseHarness;

  beforeAll(async () => {
    harness = await CaseHarness.start(START, seedPolicy(TODAY));
    harness.projection.fallbacks.set('unit-subdistrict-luobei/subdistrictLeader', {
      unitId: 'unit-committee-office',
      role: 'committeeDirector',
    });
  });
  afterAll(() => harness.stop());

  it.each(told.map((entry) => ({ story: entry.line.story, standing: entry.line.standing, entry })))(
    'a hazard $standing in the ledger goes the way of "$story"',
    async ({ entry, story, standing }) => {
      const caseId = `case-${standing}-${story}`;
      const stage = new Stage(harness);
      await harness.open('hazard', caseId, factsOf(entry), {
        ...assigneeOf(stage.persona('clerk', entry)),
        via: 'import',
      });
      await storyOf(entry.line)(new HazardActs(stage, { caseId, entry, serial: 1 }, TODAY));
      expect(harness.projection.view(caseId).stage).toBe(STAGES[standing][story]);
    },
  );
});
