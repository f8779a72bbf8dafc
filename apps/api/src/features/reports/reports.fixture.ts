import type { ReportFacts } from '#domain/report';
import type { PolicySnapshot } from '#domain/policy';
import type {
  AttachmentView,
  Candidate,
  EnterpriseView,
  ExpertCredential,
  HazardRow,
  ReportDetail,
} from '#persistence';
import type { CaseInput } from '#contracts';

export const POLICY: PolicySnapshot = {
  setId: 'test',
  values: {
    'review.minPersons': { amount: 2, unit: 'persons' },
    'recurrence.window': { amount: 12, unit: 'M' },
  },
};

/** A report that the rules accept; override what the story is about. */
export const aBody = (over: object = {}, hazard: object = {}): object => ({
  number: '衡瞻检〔2026〕18号',
  enterprise: 'u-factory',
  visitedOn: '2026-03-05',
  experts: ['p-li', 'p-zhang'],
  conclusion: '发现隐患 1 条',
  hazards: [
    {
      description: '配电箱无接地，私拉乱接',
      place: '一车间东侧',
      category: '用电',
      industry: '工贸',
      basis: ['河南省安全生产条例第二十七条'],
      foundOn: '2026-03-05',
      level: 'general',
      photos: [{ attachmentId: 'f1', purpose: 'photoBefore' }],
      ...hazard,
    },
  ],
  ...over,
});

export const aCredential = (personId: string, over: Partial<ExpertCredential> = {}): ExpertCredential => ({
  personId,
  kind: '注册安全工程师',
  validUntil: '2027-01-01',
  fields: ['工贸'],
  ...over,
});

const photo = (id: string, over: Partial<AttachmentView> = {}): AttachmentView => ({
  id,
  sha256: id.slice(-1).repeat(64),
  size: 1,
  mime: 'image/jpeg',
  name: `${id}.jpg`,
  purpose: 'photoBefore',
  uploadedBy: 'p-li',
  unitId: 'u-agency',
  caseId: null,
  exif: null,
  createdAt: '2026-03-05T02:00:00.000Z',
  ...over,
});

const expert = (personId: string, name: string): Candidate => ({
  ...{ personId, name, postId: `post-${personId}`, unitId: 'u-agency', role: 'expert' },
  postTitle: '专家',
  unitName: '衡瞻安全',
});

const ENTERPRISE: EnterpriseView = {
  unitId: 'u-factory',
  name: '洛阳宏达家具有限公司',
  creditCode: null,
  aliases: [],
  subdistrictUnitId: 'u-tanggong',
  departmentUnitId: 'u-bureau',
  industry: '工贸',
  scale: 'small',
  address: '唐宫路 1 号',
  status: 'active',
};

/** The district an agency reports to: register, files, ledger, and what Temporal was told to start. */
export class FakeReporting {
  readonly started: CaseInput<ReportFacts>[] = [];
  /** Whether the projection keeps up. */
  isQuick = true;
  experts = [expert('p-li', '李四'), expert('p-zhang', '张三')];
  credentialRows = [aCredential('p-li'), aCredential('p-zhang')];
  files = [photo('f1'), photo('f2'), photo('f9', { caseId: 'c9' })];
  closed: Partial<HazardRow>[] = [];

  readonly directory = {
    units: ([kind]: readonly string[]) => Promise.resolve([{ id: `u-${kind ?? ''}` }]),
    holdersOf: () => Promise.resolve(this.experts),
    personById: (id: string) =>
      Promise.resolve({ id, name: this.experts.find((one) => one.personId === id)?.name ?? id }),
  };
  readonly enterprises = {
    byId: (id: string) => Promise.resolve(id === 'u-factory' ? ENTERPRISE : undefined),
  };
  readonly attachments = {
    named: (ids: readonly string[]) => Promise.resolve(this.files.filter(({ id }) => ids.includes(id))),
  };
  readonly hazards = { list: () => Promise.resolve({ items: this.closed }) };
  readonly credentials = {
    of: (ids: readonly string[]) =>
      Promise.resolve(this.credentialRows.filter(({ personId }) => ids.includes(personId))),
  };

  readonly reports = {
    list: () => Promise.resolve({ items: this.rows() }),
    byId: (_scope: object, id: string) => Promise.resolve(this.rows().find(({ caseId }) => caseId === id)),
    readableHazards: () => Promise.resolve(this.isQuick ? (this.started[0]?.facts.hazards.length ?? 0) : 0),
  };

  readonly temporal = {
    withDeadline: <T>(_ms: number, call: (client: unknown) => Promise<T>): Promise<T> => {
      const start = (_type: string, { args: [input] }: { args: [CaseInput<ReportFacts>] }) => {
        // As with USE_EXISTING: a second start under the same id changes nothing.
        if (!this.started.some(({ caseId }) => caseId === input.caseId)) this.started.push(input);
        return Promise.resolve({});
      };
      return call({ workflow: { start } });
    },
  };

  private rows(): readonly ReportDetail[] {
    return this.started.map(({ caseId, facts }) => ({
      caseId,
      number: facts.number,
      enterpriseName: ENTERPRISE.name,
      agencyName: '衡瞻安全',
      visitedOn: facts.visitedOn,
      stage: 'filed',
      openedAt: '2026-03-06T02:00:00.000Z',
      hazardCount: facts.hazards.length,
      conclusion: facts.conclusion,
      expertNames: ['李四', '张三'],
      documentId: null,
      ...(facts.site === undefined ? {} : { site: facts.site }),
    }));
  }
}
