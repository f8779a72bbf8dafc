import { type DemoPersona, demoPersonas } from '#persistence';
import { CITY_FINDINGS } from './city-findings';
import { shifted } from './days';
import type { Finding } from './finding';
import { GENERAL_FINDINGS } from './general-findings';
import { KEY_INDUSTRY_FINDINGS } from './key-industry-findings';
import { DEMO_PLAN, type PlanLine, type Standing } from './plan';

/** An enterprise with its place in 属地 and 行业. */
type Enterprise = NonNullable<DemoPersona['enterprise']>;

export type Expert = Pick<DemoPersona, 'personId' | 'name' | 'fields'>;

/** A hazard of the demo before it is written into cells or a report; days are `YYYY-MM-DD`. */
export interface LedgerEntry {
  readonly line: PlanLine;
  readonly enterprise: Enterprise;
  readonly finding: Finding;
  readonly agency: { readonly unitId: string; readonly name: string };
  /** Two of the agency, one of them with a certificate for the enterprise's trade. */
  readonly experts: readonly Expert[];
  readonly found: string;
  readonly due?: string;
  readonly done?: string;
  readonly closed?: string;
  readonly status: string;
}

const STATUS: Readonly<Record<Standing, string>> = {
  reported: '',
  closed: '已销号',
  found: '待整改',
  rectifying: '整改中',
  rectified: '已整改',
};

const FINDINGS: readonly Finding[] = [...KEY_INDUSTRY_FINDINGS, ...CITY_FINDINGS, ...GENERAL_FINDINGS];
const EVERYWHERE = '通用';
/** Walks through the enterprises so that neighbours in the list do not come one after another; prime to their number. */
const STRIDE = 7;
const RECTIFIED_BEFORE = 3;

type Dates = Pick<LedgerEntry, 'found' | 'due' | 'done' | 'closed'>;

function datesOf(standing: Standing, offset: number, level: Finding['level'], today: string): Dates {
  const day = (days: number): string => shifted(today, days);
  const term = level === '重大' ? 40 : 15;
  switch (standing) {
    case 'closed':
      return {
        found: day(offset - term),
        due: day(offset),
        done: day(offset - RECTIFIED_BEFORE),
        closed: day(offset),
      };
    case 'reported':
    case 'found':
      return { found: day(offset) };
    case 'rectifying':
      return { found: day(Math.min(offset - term, -1)), due: day(offset) };
    case 'rectified':
      return { found: day(Math.min(offset - term, -2)), due: day(offset), done: day(-1) };
  }
}

const enterprisesOf = (personas: readonly DemoPersona[]): readonly Enterprise[] =>
  personas.flatMap(({ role, enterprise }) =>
    role === 'enterpriseHead' && enterprise !== undefined ? [enterprise] : [],
  );

/** Gives each hazard of the plan an enterprise and a finding of its industry; no enterprise has one finding twice. */
class Dealer {
  private readonly enterprises = enterprisesOf(demoPersonas());
  private readonly dealt = new Set<string>();
  private at = 0;

  deal({ level, subdistrict }: PlanLine): { enterprise: Enterprise; finding: Finding } {
    for (let tries = 0; tries < this.enterprises.length; tries += 1) {
      this.at = (this.at + STRIDE) % this.enterprises.length;
      const enterprise = this.enterprises[this.at];
      if (enterprise === undefined) continue;
      if (subdistrict !== undefined && enterprise.subdistrictUnitId !== subdistrict) continue;
      const finding = this.findingFor(enterprise, level);
      if (finding !== undefined) return { enterprise, finding };
    }
    throw new Error(`no enterprise left for a ${level} finding`);
  }

  private findingFor(enterprise: Enterprise, level: Finding['level']): Finding | undefined {
    const key = (finding: Finding): string => `${enterprise.unitId} ${finding.text}`;
    const suiting = (industry: string): Finding | undefined =>
      this.turned(FINDINGS.filter((one) => one.industry === industry && one.level === level)).find(
        (one) => !this.dealt.has(key(one)),
      );
    const found = suiting(enterprise.industry) ?? suiting(EVERYWHERE);
    if (found !== undefined) this.dealt.add(key(found));
    return found;
  }

  /** Begins at another place each time, so that enterprises of one industry differ. */
  private turned(all: readonly Finding[]): readonly Finding[] {
    const from = all.length === 0 ? 0 : (this.at + this.dealt.size) % all.length;
    return [...all.slice(from), ...all.slice(0, from)];
  }
}

interface Agency {
  readonly unitId: string;
  readonly name: string;
  readonly experts: readonly Expert[];
}

function agenciesOf(personas: readonly DemoPersona[]): readonly Agency[] {
  return personas
    .filter((one) => one.role === 'agencyAdmin')
    .map(({ unitId, unitName }) => ({
      unitId,
      name: unitName,
      experts: personas.filter((one) => one.role === 'expert' && one.unitId === unitId),
    }));
}

/** Who knows the trade went there with a colleague, another one each time. */
function pairOf({ experts }: Agency, industry: string, position: number): readonly Expert[] {
  const versed = experts.find((one) => one.fields?.includes(industry));
  const others = experts.filter((one) => one !== versed);
  const [second, third] = [others[position % others.length], others[(position + 1) % others.length]];
  return [versed ?? third, second].filter((one) => one !== undefined);
}

/** Every hazard of the demo district as it stands on `today`. */
export function demoHazards(today: string): readonly LedgerEntry[] {
  const dealer = new Dealer();
  const agencies = agenciesOf(demoPersonas());
  const planned = DEMO_PLAN.flatMap((line) => line.days.map((offset) => ({ line, offset })));
  return planned.flatMap(({ line, offset }, position) => {
    const agency = agencies[position % agencies.length];
    if (agency === undefined) return [];
    const dealt = dealer.deal(line);
    return {
      line,
      ...dealt,
      agency,
      experts: pairOf(agency, dealt.enterprise.industry, position),
      ...datesOf(line.standing, offset, line.level, today),
      status: STATUS[line.standing],
    };
  });
}

export const isReported = ({ line }: LedgerEntry): boolean => line.standing === 'reported';

/** Those of them that the ledger brings in. */
export const demoLedger = (today: string): readonly LedgerEntry[] =>
  demoHazards(today).filter((entry) => !isReported(entry));
