import { Injectable } from '@nestjs/common';
import { type Hands, type Role, sameSeat, type Seat, separationBreach } from '#domain/authority';
import { nodeTitle } from '#domain/process';
import { type Candidate, Directory } from '#persistence';

/** Posts of one unit that work on the same matters; advice and signatures are asked among them first. */
const FAMILIES: readonly (readonly Role[])[] = [
  ['districtLeader', 'committeeChair'],
  ['committeeDirector', 'committeeClerk'],
  ['bureauHead', 'bureauOfficer', 'bureauBuyer'],
  ['financeHead', 'financeClerk'],
  ['subdistrictLeader', 'subdistrictOfficer', 'subdistrictEnforcer'],
  ['departmentHead', 'departmentOfficer'],
  ['agencyAdmin', 'agencyQc', 'expert'],
  ['enterpriseHead', 'enterpriseSafetyManager'],
];

const FINDER_TITLE = '发现隐患';

/** Somebody the task could go to, or why not. */
export interface Colleague {
  readonly person: Candidate;
  /** Holds the very post the task waits at: may take it over. */
  readonly inSeat: boolean;
  readonly barred?: string;
}

/** Who else of the unit could take a task, advise on it or sign it. */
@Injectable()
export class Colleagues {
  constructor(private readonly directory: Directory) {}

  /** @param self persons behind the one who asks: nobody hands a task to themselves */
  async of(
    task: { readonly process: string; readonly seat: Seat; readonly notBy: readonly string[] },
    hands: Hands,
    day: string,
    self: readonly string[],
  ): Promise<readonly Colleague[]> {
    const { seat } = task;
    const family = FAMILIES.find((roles) => roles.includes(seat.role)) ?? [seat.role];
    const roles = [seat.role, ...family.filter((role) => role !== seat.role)];
    const found = await Promise.all(
      roles.map((role) => this.directory.holdersOf({ unitId: seat.unitId, role }, day)),
    );
    const persons = found.flat().filter(isFirstOfPerson);
    return persons.map((person) => ({
      person,
      inSeat: sameSeat(person, seat),
      ...barredBy(person, task, hands, self),
    }));
  }
}

const isFirstOfPerson = (one: Candidate, index: number, all: readonly Candidate[]): boolean =>
  all.findIndex(({ personId }) => personId === one.personId) === index;

function barredBy(
  person: Candidate,
  { process, notBy }: { readonly process: string; readonly notBy: readonly string[] },
  hands: Hands,
  self: readonly string[],
): { readonly barred?: string } {
  if (self.includes(person.personId)) return { barred: '不能选择本人' };
  const breach = separationBreach({ ...person, via: 'direct' }, notBy, hands);
  if (!breach) return {};
  const done = breach.tag === 'finder' ? FINDER_TITLE : nodeTitle(process, breach.tag);
  return { barred: `已办理过“${done}”，职责须分离` };
}
