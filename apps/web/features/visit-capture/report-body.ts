import type { ReportBody } from '../../api';
import { checkKey, type HazardDraft, type PhotoDraft, type VisitDraft } from './draft';

/** The report as the server takes it. Built from what lies on the device alone, so that it is the same every time. */
export function reportBodyOf(visit: VisitDraft, photos: readonly PhotoDraft[]): ReportBody {
  const { latitude, longitude } = visit;
  return {
    number: visit.number.trim(),
    enterprise: visit.enterprise.id,
    visitedOn: visit.visitedOn,
    experts: [...visit.experts],
    conclusion: visit.conclusion.trim(),
    hazards: visit.hazards.map((hazard) => hazardBody(visit, hazard, photos)),
    site: {
      startedAt: visit.startedAt,
      endedAt: visit.endedAt ?? visit.startedAt,
      ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
      checks: checksOf(visit),
    },
  };
}

function checksOf({ sheets, checks }: VisitDraft) {
  return sheets.flatMap(({ id, version, items }) =>
    items.flatMap(({ no }) => {
      const { answer, remark = '' } = checks[checkKey(id, no)] ?? {};
      if (answer === undefined) return [];
      const words = remark.trim();
      return [{ sheet: id, version, no, answer, ...(words === '' ? {} : { remark: words }) }];
    }),
  );
}

function hazardBody({ visitedOn }: VisitDraft, hazard: HazardDraft, photos: readonly PhotoDraft[]) {
  const advice = hazard.advice.trim();
  return {
    description: hazard.description.trim(),
    place: hazard.place.trim(),
    category: hazard.category.trim(),
    industry: hazard.industry.trim(),
    basis: hazard.basis.map((one) => one.trim()).filter((one) => one !== ''),
    ...(advice === '' ? {} : { advice }),
    foundOn: visitedOn,
    level: hazard.level,
    ...(hazard.proposedDueOn === '' ? {} : { proposedDueOn: hazard.proposedDueOn }),
    fixedOnSite: hazard.fixedOnSite,
    photos: photos
      .filter(({ hazardId }) => hazardId === hazard.id)
      .map(({ attachmentId = '', purpose }) => ({ attachmentId, purpose })),
  };
}

/** What a visit still lacks, by what is missing and the number of the hazard. */
export type Lack =
  | { readonly what: 'number' | 'conclusion' | 'experts' | 'checks' }
  | {
      readonly what: 'description' | 'place' | 'category' | 'basis' | 'photo' | 'photoAfter';
      readonly at: number;
    };

/** Experts on a visit at least; the server's own rule decides. */
const EXPERTS_MIN = 2;

export function lacksOf(visit: VisitDraft, photos: readonly PhotoDraft[]): readonly Lack[] {
  const isBlank = (text: string): boolean => text.trim() === '';
  const whole: readonly (Lack | false)[] = [
    isBlank(visit.number) && { what: 'number' },
    visit.experts.length < EXPERTS_MIN && { what: 'experts' },
    checksOf(visit).length < visit.sheets.reduce((sum, { items }) => sum + items.length, 0) && {
      what: 'checks',
    },
    isBlank(visit.conclusion) && { what: 'conclusion' },
  ];
  const parts = visit.hazards.flatMap((hazard, index): (Lack | false)[] => {
    const at = index + 1;
    const has = (purpose: string): boolean =>
      photos.some((photo) => photo.hazardId === hazard.id && photo.purpose === purpose);
    return [
      isBlank(hazard.description) && { what: 'description', at },
      isBlank(hazard.place) && { what: 'place', at },
      isBlank(hazard.category) && { what: 'category', at },
      hazard.basis.every(isBlank) && { what: 'basis', at },
      !has('photoBefore') && { what: 'photo', at },
      hazard.fixedOnSite && !has('photoAfter') && { what: 'photoAfter', at },
    ];
  });
  return [...whole, ...parts].filter((lack) => lack !== false);
}
