import { COMMON_INDUSTRIES } from '#domain/catalogue';
import { addDays } from '#domain/deadline';
import type { CatalogueItemView, ChecklistItemView, ChecklistSheetView } from '../../api';
import type { Who } from '../../transport/who';
import { randomKey } from '../../transport/submit';
import { uuid } from '../../transport/uuid';
import { dayIn } from '../../ui/time';
import type { HazardDraft, VisitDraft } from './draft';

/** Sheets for the enterprise's industry. */
export function sheetsFor(
  industry: string,
  sheets: readonly ChecklistSheetView[],
): readonly ChecklistSheetView[] {
  return sheets.filter(({ industries }) => industries.includes(industry));
}

export function newVisit(
  who: Who,
  enterprise: VisitDraft['enterprise'],
  sheets: readonly ChecklistSheetView[],
): VisitDraft {
  const { id, name, industry, address } = enterprise;
  const now = new Date();
  const day = dayIn(now);
  const key = randomKey();
  return {
    id: uuid(),
    personId: who.personId,
    enterprise: { id, name, industry, address },
    visitedOn: day,
    startedAt: now.toISOString(),
    experts: [who.personId],
    number: `${day.replaceAll('-', '')}-${key.slice(0, 4).toUpperCase()}`,
    conclusion: '',
    sheets: sheetsFor(industry, sheets),
    checks: {},
    hazards: [],
    state: 'draft',
    key,
    tries: 0,
    nextTryAt: 0,
    inDoubt: false,
  };
}

/** An empty hazard, or one begun by a checklist item that was answered 否. */
export function newHazard(industry: string, item?: ChecklistItemView): HazardDraft {
  return {
    id: uuid(),
    description: item?.text ?? '',
    ...{ place: '', category: '', industry, advice: '', proposedDueOn: '', fixedOnSite: false },
    basis: item?.basis.map(({ text }) => text) ?? [],
    level: item?.level === 'major' ? 'major' : 'general',
  };
}

/** The hazard with what the catalogue says of its kind; what the expert has typed stays. */
export function fromCatalogue(hazard: HazardDraft, row: CatalogueItemView, foundOn: string): HazardDraft {
  const or = (typed: string, proposed = ''): string => (typed.trim() === '' ? proposed : typed);
  const known = row.basis.map(({ text }) => text);
  return {
    ...hazard,
    code: row.code,
    description: or(hazard.description, row.hazard),
    category: row.category,
    industry: COMMON_INDUSTRIES.includes(row.industry) ? hazard.industry : row.industry,
    basis: [...new Set([...known, ...hazard.basis.filter((one) => one.trim() !== '')])],
    advice: or(hazard.advice, row.atOnce),
    level: row.level === 'major' ? 'major' : 'general',
    proposedDueOn: or(hazard.proposedDueOn, row.days === undefined ? '' : addDays(foundOn, row.days)),
  };
}
