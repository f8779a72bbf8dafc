import { type DemoPersona, demoPersonas } from '#persistence';
import type { LedgerEntry } from './data/ledger-rows';
import { DistrictSession } from './district-client';

/** Whom a hazard's story calls, by the part they play in it. */
export type Part =
  | 'clerk'
  | 'director'
  | 'districtLeader'
  | 'subdistrict'
  | 'subdistrictSecond'
  | 'subdistrictThird'
  | 'subdistrictLeader'
  | 'department'
  | 'departmentSecond'
  | 'departmentHead'
  | 'agency'
  | 'agencyQc'
  | 'enterpriseHead'
  | 'enterpriseSafety';

/** A post of the district; posts that are there once need no unit. */
interface Seat {
  readonly role: DemoPersona['role'];
  readonly unitId?: string;
  readonly nth?: number;
  /** Who has the tasks of the post while it is vacant (policy `seat.fallback`). */
  readonly otherwise?: DemoPersona['role'];
}

const seatOf = (part: Part, { enterprise, agency }: LedgerEntry): Seat => {
  const { unitId, subdistrictUnitId: subdistrict, departmentUnitId: department } = enterprise;
  const seats: Readonly<Record<Part, Seat>> = {
    clerk: { role: 'committeeClerk' },
    director: { role: 'committeeDirector' },
    districtLeader: { role: 'districtLeader' },
    subdistrict: { role: 'subdistrictOfficer', unitId: subdistrict },
    subdistrictSecond: { role: 'subdistrictOfficer', unitId: subdistrict, nth: 1 },
    subdistrictThird: { role: 'subdistrictOfficer', unitId: subdistrict, nth: 2 },
    subdistrictLeader: { role: 'subdistrictLeader', unitId: subdistrict, otherwise: 'committeeDirector' },
    department: { role: 'departmentOfficer', unitId: department },
    departmentSecond: { role: 'departmentOfficer', unitId: department, nth: 1 },
    departmentHead: { role: 'departmentHead', unitId: department },
    agency: { role: 'agencyAdmin', unitId: agency.unitId },
    agencyQc: { role: 'agencyQc', unitId: agency.unitId },
    enterpriseHead: { role: 'enterpriseHead', unitId },
    enterpriseSafety: { role: 'enterpriseSafetyManager', unitId },
  };
  return seats[part];
};

/** What a story asks of a person's session. */
export type ActingSession = Pick<DistrictSession, 'act' | 'move' | 'attach'>;

/** Who plays which part of a hazard's story, ready to act. */
export interface Players {
  persona(part: Part, entry: LedgerEntry): DemoPersona;
  as(part: Part, entry: LedgerEntry): Promise<ActingSession>;
}

/** Who holds the post of a part, or stands in for a vacant one. @throws Error when nobody does */
export function personaOf(personas: readonly DemoPersona[], part: Part, entry: LedgerEntry): DemoPersona {
  const { role, unitId, nth = 0, otherwise } = seatOf(part, entry);
  const holders = personas.filter(
    (one) => one.role === role && (unitId === undefined || one.unitId === unitId),
  );
  const found = holders[nth] ?? personas.find((one) => one.role === otherwise);
  if (found === undefined) throw new Error(`岗位空缺：${unitId ?? ''} ${role}`);
  return found;
}

/** Personas by their seat, each signed in once and only when needed. */
export class Cast implements Players {
  private readonly sessions = new Map<string, Promise<DistrictSession>>();
  private readonly personas = demoPersonas();

  constructor(private readonly apiUrl: string) {}

  persona(part: Part, entry: LedgerEntry): DemoPersona {
    return personaOf(this.personas, part, entry);
  }

  as(part: Part, entry: LedgerEntry): Promise<DistrictSession> {
    return this.enter(this.persona(part, entry).login);
  }

  enter(login: string): Promise<DistrictSession> {
    const known = this.sessions.get(login);
    if (known !== undefined) return known;
    const session = DistrictSession.enter(this.apiUrl, login);
    this.sessions.set(login, session);
    return session;
  }
}
