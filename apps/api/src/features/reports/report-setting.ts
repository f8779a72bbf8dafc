import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain/authority';
import { isRefusal, type IsoDay, type Refusal, refuse } from '#domain/case';
import type { HazardUnits } from '#domain/hazard';
import type { PolicySnapshot } from '#domain/policy';
import { Attachments, Credentials, Directory, Enterprises } from '#persistence';
import type { ReportBody } from './dto/report.dto';
import { expertsRefusal } from './experts-rule';
import { Recurrences } from './recurrence';
import type { ReportIds, ReportSetting } from './report-facts';

const ACTIVE = 'active';

/** What a report is judged and completed by. */
export interface ReportFrame {
  readonly actor: Actor;
  readonly ids: ReportIds;
  readonly policy: PolicySnapshot;
  readonly today: IsoDay;
}

/** Looks up what the agency must not say itself: units, digests of files, earlier hazards; and judges the visit. */
@Injectable()
export class ReportSettings {
  constructor(
    private readonly directory: Directory,
    private readonly enterprises: Enterprises,
    private readonly credentials: Credentials,
    private readonly attachments: Attachments,
    private readonly recurrences: Recurrences,
  ) {}

  async of(body: ReportBody, frame: ReportFrame): Promise<ReportSetting | Refusal> {
    const { actor, ids, policy, today } = frame;
    if (actor.role === 'expert' && !body.experts.includes(actor.personId)) {
      return refuse('NOT_ASSIGNED', '专家只能报送本人参加的检查');
    }
    if (body.visitedOn > today) return refuse('FORM_INVALID', '“检查日期”不得晚于今日');
    if (body.site && Date.parse(body.site.endedAt) < Date.parse(body.site.startedAt)) {
      return refuse('FORM_INVALID', '“离场时间”不得早于到场时间');
    }
    const units = await this.unitsOf(body.enterprise, actor.unitId);
    if (isRefusal(units)) return units;
    const unfit = await this.visitRefusal(body, actor.unitId, policy);
    if (unfit) return unfit;
    const evidence = await this.evidenceOf(body, actor, ids.report);
    if (isRefusal(evidence)) return evidence;
    const recurrences = await this.recurrences.of(body.enterprise, body.hazards, today, policy);
    return { ids, units, evidence, recurrences };
  }

  /** An enterprise lies in one subdistrict and under one lead department; both are proposals until classified. */
  private async unitsOf(enterpriseId: string, agency: string): Promise<HazardUnits | Refusal> {
    const [enterprise, [office], [government]] = await Promise.all([
      this.enterprises.byId(enterpriseId),
      this.directory.units(['committeeOffice']),
      this.directory.units(['government']),
    ]);
    if (enterprise?.status !== ACTIVE) {
      return refuse('FORM_INVALID', '“企业”不在区里的企业名录中');
    }
    if (!office || !government) throw new Error('the register has no committee office or no government');
    return {
      enterprise: enterpriseId,
      subdistrict: enterprise.subdistrictUnitId,
      department: enterprise.departmentUnitId,
      agency,
      committeeOffice: office.id,
      government: government.id,
    };
  }

  private async visitRefusal(
    { experts, hazards, visitedOn }: ReportBody,
    agency: string,
    policy: PolicySnapshot,
  ): Promise<Refusal | undefined> {
    const [holders, credentials, people] = await Promise.all([
      this.directory.holdersOf({ unitId: agency, role: 'expert' }, visitedOn),
      this.credentials.of(experts),
      Promise.all(experts.map((id) => this.directory.personById(id))),
    ]);
    const visiting = {
      personIds: experts,
      inAgency: holders.map(({ personId }) => personId),
      credentials,
      names: new Map(people.flatMap((person) => (person ? [[person.id, person.name] as const] : []))),
    };
    const industries = [...new Set(hazards.map(({ industry }) => industry))];
    return expertsRefusal(visiting, industries, visitedOn, policy);
  }

  /** Digests by attachment: files the reporter or the agency has uploaded and that no other case has. */
  private async evidenceOf(
    { document, hazards }: ReportBody,
    actor: Actor,
    reportId: string,
  ): Promise<ReadonlyMap<string, string> | Refusal> {
    const photos = hazards.flatMap(({ photos: shown }) => shown.map(({ attachmentId }) => attachmentId));
    const ids = [...new Set([...photos, ...(document === undefined ? [] : [document])])];
    const found = (await this.attachments.named(ids)).filter(
      ({ uploadedBy, unitId, caseId }) =>
        (caseId === null || caseId === reportId) &&
        (uploadedBy === actor.personId || unitId === actor.unitId),
    );
    return found.length === ids.length
      ? new Map(found.map(({ id, sha256 }) => [id, sha256]))
      : refuse('EVIDENCE_REQUIRED', '所附照片或文件不存在、不是本机构上传，或已用于其他案卷');
  }
}
