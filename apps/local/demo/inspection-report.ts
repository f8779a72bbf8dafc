import type { Cast } from './cast';
import { type LedgerEntry } from './data/ledger-rows';
import { demoPhoto } from './photo';

interface ReportedCase {
  readonly hazards: readonly { readonly caseId: string }[];
}

/** An agency sends the report of a visit with one hazard (R26). @returns the hazard's case */
export async function reportHazard(
  cast: Cast,
  { entry, serial }: { readonly entry: LedgerEntry; readonly serial: number },
  today: string,
): Promise<string> {
  const { finding, enterprise, experts, found } = entry;
  const isFixed = entry.line.story === 'fixedOnSite';
  const session = await cast.as('agency', entry);
  const purposes = isFixed ? ['photoBefore', 'photoAfter'] : ['photoBefore'];
  const photos = await Promise.all(
    purposes.map((purpose, at) => session.attach(`${purpose}.png`, demoPhoto(serial + at), purpose)),
  );
  const { hazards } = await session.report<ReportedCase>({
    number: `检〔${today.slice(0, 4)}〕${serial}号`,
    enterprise: enterprise.unitId,
    visitedOn: found,
    experts: experts.map((expert) => expert.personId),
    conclusion: isFixed ? '发现隐患 1 条，专家离场前已整改' : '发现隐患 1 条，建议限期整改',
    hazards: [
      {
        ...{ description: finding.text, place: finding.place, category: finding.category },
        ...{ industry: enterprise.industry, basis: [finding.basis], advice: finding.advice },
        ...{ foundOn: found, level: finding.level === '重大' ? 'major' : 'general', fixedOnSite: isFixed },
        photos: photos.map(({ attachmentId, purpose }) => ({ attachmentId, purpose })),
      },
    ],
  });
  const [hazard] = hazards;
  if (hazard === undefined) throw new Error('报告已送达，但没有立案');
  return hazard.caseId;
}
