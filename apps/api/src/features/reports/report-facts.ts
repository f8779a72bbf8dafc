import { type IsoDay, type Refusal, refuse } from '#domain/case';
import { type Evidence, type HazardFacts, type HazardUnits, isMajor, photoPairRefusal } from '#domain/hazard';
import { toInstant } from '#domain/deadline';
import type { ReportFacts, SiteRecord } from '#domain/report';
import type { ReportBody, ReportedHazardBody } from './dto/report.dto';
import type { SiteRecordBody } from './dto/site-record.dto';

/** Ids follow from person and key: the same submission is the same report, however often it is sent. */
export interface ReportIds {
  readonly report: string;
  readonly hazard: (index: number) => string;
}

/** What the server adds to a report. */
export interface ReportSetting {
  readonly ids: ReportIds;
  readonly units: HazardUnits;
  readonly evidence: ReadonlyMap<string, string>;
  /** Case of the hazard that has come back, by the place of the new one in the report. */
  readonly recurrences: readonly (string | undefined)[];
}

const evidenceOf = (setting: ReportSetting, attachmentId: string, purpose: string): Evidence => ({
  attachmentId,
  sha256: setting.evidence.get(attachmentId) ?? '',
  purpose,
});

export function reportFacts(body: ReportBody, setting: ReportSetting): ReportFacts {
  const { units, ids } = setting;
  return {
    number: body.number,
    enterprise: units.enterprise,
    subdistrict: units.subdistrict,
    agency: units.agency,
    committeeOffice: units.committeeOffice,
    visitedOn: body.visitedOn,
    experts: body.experts,
    conclusion: body.conclusion,
    ...(body.document === undefined ? {} : { document: evidenceOf(setting, body.document, 'document') }),
    hazards: body.hazards.map((hazard, index) => ({
      caseId: ids.hazard(index),
      facts: hazardFacts(body, hazard, index, setting),
    })),
    ...(body.site === undefined ? {} : { site: siteRecord(body.site) }),
  };
}

function siteRecord({ startedAt, endedAt, latitude, longitude, checks }: SiteRecordBody): SiteRecord {
  return {
    startedAt: toInstant(Date.parse(startedAt)),
    endedAt: toInstant(Date.parse(endedAt)),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    checks: checks.map(({ sheet, version, no, answer, remark }) => ({
      ...{ sheet, version, no, answer },
      ...(remark === undefined ? {} : { remark }),
    })),
  };
}

/** Facts of a hazard when its case begins: what the agency says, and nothing that is others' to decide. */
function hazardFacts(
  { visitedOn, experts }: ReportBody,
  hazard: ReportedHazardBody,
  index: number,
  setting: ReportSetting,
): HazardFacts {
  const { advice, proposedDueOn } = hazard;
  const recurrenceOf = setting.recurrences[index];
  return {
    entry: 'reported',
    units: setting.units,
    description: hazard.description,
    place: hazard.place,
    category: hazard.category,
    industry: hazard.industry,
    basis: hazard.basis,
    ...(advice === undefined ? {} : { advice }),
    foundOn: hazard.foundOn,
    visitedOn,
    finders: experts,
    photos: hazard.photos.map(({ attachmentId, purpose }) => evidenceOf(setting, attachmentId, purpose)),
    proposedLevel: hazard.level,
    ...(proposedDueOn === undefined ? {} : { proposedDueOn }),
    fixedOnSite: hazard.fixedOnSite,
    reportCaseId: setting.ids.report,
    ...(recurrenceOf === undefined ? {} : { recurrenceOf }),
    ...NOTHING_YET,
  };
}

const NOTHING_YET = {
  measures: [],
  supervision: [],
  extensions: [],
  claims: [],
  reviewRound: 0,
  opinions: [],
  overlays: [],
} as const;

/** What is wrong with a hazard as reported, naming its place in the list. */
export function hazardRefusal(facts: HazardFacts, place: number, today: IsoDay): Refusal | undefined {
  const of = (code: Refusal['code'], detail: string): Refusal =>
    refuse(code, `第 ${place} 条隐患：${detail}`);
  if (facts.foundOn > today) return of('FORM_INVALID', '“发现日期”不得晚于今日');
  if (facts.proposedDueOn !== undefined && facts.proposedDueOn < facts.foundOn) {
    return of('DUE_DAY_ILLEGAL', '“建议整改期限”不得早于发现日期');
  }
  if (facts.proposedLevel === 'listed') return of('LEVEL_NOT_ALLOWED', '挂牌督办须由区政府或区安委会决定');
  if (!facts.fixedOnSite) return undefined;
  if (isMajor(facts.proposedLevel)) return of('LEVEL_NOT_ALLOWED', '重大隐患不适用立即整改');
  const pair = photoPairRefusal(facts);
  return pair && of(pair.code, pair.detail ?? '');
}
