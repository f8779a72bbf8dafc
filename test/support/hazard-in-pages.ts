import { randomInt } from 'node:crypto';
import { expect } from '@playwright/test';
import { type Cast, demoHazards, demoPhoto, type LedgerEntry, reportHazard } from '../../apps/local';
import { addDays, dayOf } from '#domain/deadline';
import type { Desk, Filling } from './desk';
import type { Photo } from './hands';

const today = dayOf(Date.now());
const ORDER_TERM = { 一般: 15, 重大: 45 } as const;
const SESSION_IN = 6;

type Part = Parameters<Cast['persona']>[0];

/** A finding of the demo's list that an agency could report today; `nth` keeps those of several tests apart. */
export function findingOf(level: '一般' | '重大', nth: number): LedgerEntry {
  const fitting = demoHazards(today).filter(
    (one) => one.finding.level === level && one.enterprise.departmentUnitId === 'unit-bureau',
  );
  const entry = fitting[nth % fitting.length];
  if (entry === undefined) throw new Error(`no ${level} finding`);
  return { ...entry, found: today, line: { ...entry.line, story: 'untouched' } };
}

export interface ReportedHazard {
  readonly caseId: string;
  readonly number: string;
  readonly entry: LedgerEntry;
  /** Makes document numbers and photos differ, also from those of an earlier run on the same district. */
  readonly serial: number;
}

/** An agency reports a hazard over HTTP; what is under test begins with its filing. */
export async function reported(cast: Cast, entry: LedgerEntry): Promise<ReportedHazard> {
  const serial = randomInt(1_000, 1_000_000);
  const caseId = await reportHazard(cast, { entry, serial }, today);
  const agency = await cast.as('agency', entry);
  const { head } = await agency.get<{ head: { number: string } }>(`/api/cases/${caseId}`);
  return { caseId, number: head.number, entry, serial };
}

/** The acts of a hazard's story as people do them in the pages, one person's act each. */
export class HazardInPages {
  constructor(
    private readonly desk: Desk,
    private readonly cast: Cast,
    private readonly hazard: ReportedHazard,
  ) {}

  /** Somebody sits down, finds the task in the inbox, and decides it. */
  async by(part: Part, node: string, act: string, filling: Filling = {}): Promise<void> {
    await this.desk.become(this.cast.persona(part, this.hazard.entry));
    await this.desk.decide(await this.desk.take(this.hazard.number, node), act, filling);
  }

  async filed(): Promise<void> {
    await this.by('subdistrict', '备案', '收讫备案');
    await this.by('clerk', '备案', '收讫备案');
  }

  async classified(): Promise<void> {
    const { enterprise, finding } = this.hazard.entry;
    await this.by('clerk', '分类定级', '确认分类', {
      choices: { 隐患级别: finding.level === '重大' ? '重大隐患' : '一般隐患' },
      lines: { 级别判定依据: finding.basis, 所属行业: enterprise.industry },
      picks: {
        所属辖区: this.unitOf('subdistrict'),
        行业主管部门: this.unitOf('department'),
      },
    });
  }

  async notified(): Promise<void> {
    await this.by('clerk', '制发隐患告知书', '发出告知书', {
      lines: { 告知书文号: this.document('西安委办告'), 意见或理由: '情况属实，请依法处置' },
    });
    await this.by('department', '签收告知书', '签收');
  }

  async ordered(): Promise<void> {
    await this.by('department', '选择处置措施', '作出处置', {
      choices: { 处置措施: '责令限期整改' },
      lines: { 执法文书号: this.document('（洛西）应急责改') },
      days: { 整改期限: addDays(today, ORDER_TERM[this.hazard.entry.finding.level]) },
    });
  }

  /** A motion is put in on the page of the case. */
  async supervised(): Promise<void> {
    await this.desk.become(this.cast.persona('subdistrict', this.hazard.entry));
    await this.desk.openCase(this.hazard.caseId);
    await this.desk.decide(this.desk.page.getByRole('region', { name: '对案卷提出申请' }), '登记督促措施', {
      choices: { 督促方式: '上门督促' },
      lines: { 督促情况: '上门督促，企业已明确整改人员和完成时间' },
    });
  }

  /** The enterprise answers on the page made for it: photos before and after, words, money. */
  async claimedByPairs(): Promise<void> {
    const { page, hand } = this.desk;
    await this.desk.become(this.cast.persona('enterpriseSafety', this.hazard.entry));
    await hand.press(page.getByRole('link', { name: '本企业整改' }));
    const hazards = page.getByRole('navigation', { name: '本企业的隐患' });
    await hand.press(hazards.getByRole('button', { name: this.hazard.entry.finding.text }).first());
    await hand.press(page.getByRole('button', { name: '增加一处' }));
    for (const side of ['整改前', '整改后']) {
      await hand.file(page.getByRole('button', { name: `第 1 处${side}：拍照或选择照片` }), this.photo(side));
      await expect(page.getByRole('button', { name: `移除 ${side}.png` })).toBeVisible();
    }
    await hand.write(page.getByRole('textbox', { name: '整改情况' }), '已更换并固定，自查合格');
    await hand.write(page.getByLabel('整改资金（元）'), '860.50');
    await hand.press(page.getByRole('button', { name: '报送并申请复查' }));
    await this.desk.done('申请复查');
  }

  async claimedFromInbox(): Promise<void> {
    await this.by('enterpriseSafety', '整改', '申请复查', {
      lines: { 整改情况: '已按治理方案改造并自查合格', '整改资金（元）': '125000' },
      files: { 整改后照片: this.photo('after') },
    });
  }

  async planned(): Promise<void> {
    await this.by('enterpriseHead', '报送治理方案', '报送方案', {
      lines: {
        目标任务: '消除该处重大隐患，经三方复查确认',
        方法措施: '停用相关设备，委托有资质单位改造',
        经费物资: '治理资金由企业自筹',
        机构人员: '主要负责人总负责，安全管理人员组织实施',
        时限要求: '四周内完成改造，第五周自查',
        安全措施和应急预案: '治理期间设警戒并专人值守',
      },
    });
  }

  async convened(): Promise<void> {
    await this.by('subdistrict', '召集联合复查', '通知三方', {
      days: { 复查日期: addDays(today, SESSION_IN) },
      lines: { 复查地点: '企业现场' },
    });
  }

  /** One of an authority writes the opinion, a second one signs it. */
  async reviewed(unit: 'subdistrict' | 'department'): Promise<void> {
    const second = this.cast.persona(`${unit}Second`, this.hazard.entry);
    await this.by(unit, '复查', '复查通过', {
      lines: { 复查意见: '现场复查，隐患已消除' },
      ticks: [second.name],
      files: { 复查现场照片: this.photo('review') },
    });
    await this.by(`${unit}Second`, '复查', '签署意见', { choices: { 签署意见: '同意' } });
  }

  async reviewedByAgency(): Promise<void> {
    await this.by('agencyQc', '复查', '复查通过', {
      lines: { 复查意见: '技术复核合格' },
      files: { 复查现场照片: this.photo('review') },
    });
  }

  async reportedForClosing(): Promise<void> {
    await this.by('subdistrictThird', '起草销号报告', '提交销号报告', {
      lines: { '整改、复查经过及三方意见': '已按治理方案整改，三方复查一致通过，建议销号' },
    });
    await this.by('departmentHead', '会签销号报告', '同意');
    await this.by('agency', '会签销号报告', '同意');
  }

  async approvedBy(part: 'subdistrictLeader' | 'director'): Promise<void> {
    await this.by(part, '销号审批', '同意销号', { lines: { 意见或理由: '三项条件均已具备，同意销号' } });
  }

  unitOf(part: Part): string {
    return this.cast.persona(part, this.hazard.entry).unitName;
  }

  photo(name: string): Photo {
    return { name: `${name}.png`, mimeType: 'image/png', buffer: demoPhoto(this.hazard.serial) };
  }

  private document(word: string): string {
    return `${word}〔${today.slice(0, 4)}〕${this.hazard.serial}号`;
  }
}
