import type { Part, Players } from './cast';
import type { LedgerEntry } from './data/ledger-rows';
import { shifted } from './data/days';
import type { ActBody, Evidence } from './district-client';
import { demoPhoto } from './photo';

export interface HazardOfStory {
  readonly caseId: string;
  readonly entry: LedgerEntry;
  /** Counts the hazards of the demo; makes document numbers and photos differ. */
  readonly serial: number;
}

const ORDER_TERM = 15;
const ORDER_TERM_MAJOR = 45;
const EXTENDED_TERM = 25;
const SESSION_IN = 6;
const SPENT_FEN = 86_000;

const PLAN = {
  goal: '按判定标准消除该处重大隐患，治理完成后经三方复查确认',
  method: '停用相关设备，委托有资质单位改造并做验收检测',
  resources: '治理资金由企业自筹，已列入本季度支出',
  people: '主要负责人总负责，安全管理人员组织实施',
  schedule: '四周内完成改造，第五周试运行和自查',
  safety: '治理期间现场设警戒并专人值守，应急物资就位',
};

/** The acts of a hazard's story, one person's act each, as the API takes them. */
export class HazardActs {
  private readonly photos = new Map<string, Promise<Evidence>>();

  constructor(
    private readonly cast: Players,
    private readonly hazard: HazardOfStory,
    private readonly today: string,
  ) {}

  async by(part: Part, taskId: string, act: string, body: ActBody = {}): Promise<void> {
    const session = await this.cast.as(part, this.hazard.entry);
    await session.act(this.hazard.caseId, taskId, act, body);
  }

  async move(part: Part, motion: string, form: object): Promise<void> {
    const session = await this.cast.as(part, this.hazard.entry);
    await session.move(this.hazard.caseId, motion, form);
  }

  acknowledge(by: 'subdistrict' | 'committee'): Promise<void> {
    const part: Part = by === 'committee' ? 'clerk' : 'subdistrict';
    return this.by(part, `acknowledge.${by}.1`, 'acknowledge');
  }

  classify(): Promise<void> {
    const { enterprise, finding } = this.hazard.entry;
    const form = {
      level: finding.level === '重大' ? 'major' : 'general',
      levelBasis: finding.basis,
      subdistrict: enterprise.subdistrictUnitId,
      department: enterprise.departmentUnitId,
      industry: enterprise.industry,
    };
    return this.by('clerk', 'classify.1', 'classify', { form });
  }

  notify(): Promise<void> {
    return this.by('clerk', 'notify.1', 'issue', { form: { noticeNo: this.number('西安委办告') } });
  }

  signFor(): Promise<void> {
    return this.by('department', 'signFor.1', 'receive');
  }

  order(taskId = 'order.1'): Promise<void> {
    const term = this.hazard.entry.finding.level === '重大' ? ORDER_TERM_MAJOR : ORDER_TERM;
    const form = {
      kind: 'rectifyWithin',
      documentNo: this.number('（洛西）应急责改'),
      dueOn: shifted(this.today, term),
    };
    return this.by('department', taskId, 'order', { form });
  }

  transferOut(): Promise<void> {
    const other = 'unit-department-market';
    const toDepartment =
      this.hazard.entry.enterprise.departmentUnitId === other ? 'unit-department-fire' : other;
    return this.by('department', 'order.1', 'transferOut', {
      form: { toDepartment, reason: '该设备由市场监督管理部门负责监督检查' },
    });
  }

  supplement(): Promise<void> {
    const form = { kind: 'rectifyWithin', documentNo: this.number('（洛西）应急责改') };
    return this.move('department', 'supplementMeasure', form);
  }

  supervise(): Promise<void> {
    return this.move('subdistrict', 'recordSupervision', {
      kind: 'visit',
      text: '上门督促，企业已明确整改人员和完成时间',
    });
  }

  plan(): Promise<void> {
    return this.by('enterpriseHead', 'plan.1', 'submit', { form: PLAN });
  }

  async claim(): Promise<void> {
    const evidence = [await this.photo('enterpriseSafety', 'photoAfter')];
    const form = { statement: '已按要求整改完毕，自查合格', spentFen: SPENT_FEN + this.hazard.serial * 100 };
    await this.by('enterpriseSafety', 'rectify.1', 'applyReview', { form, evidence });
  }

  askExtension(): Promise<void> {
    return this.move('enterpriseHead', 'requestExtension', {
      to: shifted(this.today, EXTENDED_TERM),
      reason: '所需配件订货周期较长，预计两周后到货',
      interimMeasures: '到货前停用该处设备，设置警示并每班巡查',
    });
  }

  grantExtension(): Promise<void> {
    return this.by('departmentHead', 'decideExtension.1', 'approve', {
      form: { documentNo: this.number('（洛西）应急延') },
    });
  }

  object(): Promise<void> {
    return this.move('enterpriseHead', 'object', {
      grounds: '该部位已于上月停用，认为不构成所列隐患，申请复核',
    });
  }

  convene(): Promise<void> {
    const form = { sessionOn: shifted(this.today, SESSION_IN), place: '企业现场' };
    return this.by('subdistrict', 'convene.1', 'convene', { form });
  }

  /** The opinion of an authority: the second person signs what the first one wrote. */
  async review(unit: 'subdistrict' | 'department', outcome: 'pass' | 'fail'): Promise<void> {
    const second: Part = unit === 'subdistrict' ? 'subdistrictSecond' : 'departmentSecond';
    const task = `review.${unit}.1`;
    const form = {
      finding: outcome === 'pass' ? '现场复查，隐患已消除' : '现场复查，防护仍未恢复',
      coReviewers: [this.cast.persona(second, this.hazard.entry).personId],
    };
    await this.by(unit, task, outcome, { form, evidence: [await this.photo(unit, 'photoReview')] });
    await this.by(second, task, 'sign', { form: { verdict: 'agree' } });
  }

  async reviewByAgency(): Promise<void> {
    const evidence = [await this.photo('agencyQc', 'photoReview')];
    await this.by('agencyQc', 'review.agency.1', 'pass', { form: { finding: '技术复核合格' }, evidence });
  }

  approveClose(): Promise<void> {
    return this.by('subdistrictLeader', 'approveClose.1', 'approve');
  }

  async closeOut(): Promise<void> {
    await this.by('subdistrictThird', 'closeOut.1', 'submit', {
      form: { summary: '企业已按治理方案整改，办事处、行业主管部门和中介机构复查一致通过，建议销号' },
    });
    await this.by('departmentHead', 'cosign.department.1', 'agree');
    await this.by('agency', 'cosign.agency.1', 'agree');
  }

  async list(): Promise<void> {
    await this.move('clerk', 'proposeListing', { reason: '整改周期长且涉及公共安全，提请挂牌督办' });
    await this.by('districtLeader', 'decideListing.1', 'list', {
      form: { noticeNo: this.number('西政安督') },
    });
    await this.by('clerk', 'publishListing.1', 'publish');
  }

  suspend(): Promise<void> {
    return this.move('departmentHead', 'suspendProduction', {
      documentNo: this.number('（洛西）应急停'),
      reason: '重大隐患治理期间不能保证安全',
    });
  }

  proposeVoid(): Promise<void> {
    return this.move('subdistrict', 'proposeVoid', { reason: '该处设备已随车间搬迁拆除', kind: 'void' });
  }

  private number(word: string): string {
    return `${word}〔${this.today.slice(0, 4)}〕${this.hazard.serial}号`;
  }

  private photo(part: Part, purpose: string): Promise<Evidence> {
    const key = `${part}/${purpose}`;
    const known = this.photos.get(key);
    if (known !== undefined) return known;
    const taken = this.cast
      .as(part, this.hazard.entry)
      .then((session) => session.attach(`${purpose}.png`, demoPhoto(this.hazard.serial), purpose));
    this.photos.set(key, taken);
    return taken;
  }
}
