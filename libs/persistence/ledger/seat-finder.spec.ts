import type { Role } from '#domain/authority';
import type { PolicySnapshot } from '#domain/policy';
import type { SeatRow } from './register';
import { fallbacksOf, SeatFinder } from './seat-finder';
import { SeatHolders } from './seat-holders';

const policy: PolicySnapshot = {
  setId: 'set',
  values: { 'seat.fallback': { subdistrictOfficer: ['subdistrictLeader'] } },
  sources: {},
};
const wanted = { unitId: 'street', role: 'subdistrictOfficer' } as const;
const CASE_UNITS = ['street', 'office'];

const sits = (unitId: string, role: Role, over: Partial<SeatRow> = {}): SeatRow => ({
  ...{ unitId, role, kind: 'subdistrict', personId: `${unitId}-${role}`, substitute: false },
  ...over,
});
const find = (...found: SeatRow[]) => new SeatFinder(found, CASE_UNITS, policy).find(wanted);
const office = { kind: 'committeeOffice' };

describe('a task goes', () => {
  it.each([
    {
      where: 'where it is wanted while somebody holds the post',
      held: [sits('street', 'subdistrictOfficer'), sits('street', 'subdistrictLeader')],
      found: { seat: wanted, fallback: false, nobody: false },
    },
    {
      where: 'along the chain of policy, first in the unit itself',
      held: [sits('other', 'subdistrictOfficer'), sits('street', 'subdistrictLeader')],
      found: { seat: { unitId: 'street', role: 'subdistrictLeader' }, fallback: true, nobody: false },
    },
    {
      where: 'past a post in which a substitute sits for nobody',
      held: [sits('street', 'subdistrictOfficer', { substitute: true }), sits('street', 'subdistrictLeader')],
      found: { seat: { unitId: 'street', role: 'subdistrictLeader' }, fallback: true, nobody: false },
    },
    {
      where: 'at last to the office that coordinates, though it has no part in the case',
      held: [sits('far', 'subdistrictLeader'), sits('coordination', 'committeeDirector', office)],
      found: { seat: { unitId: 'coordination', role: 'committeeDirector' }, fallback: true, nobody: false },
    },
    {
      where: 'nowhere else when nobody holds any of them',
      held: [sits('far', 'subdistrictLeader')],
      found: { seat: wanted, fallback: false, nobody: true },
    },
  ])('$where', ({ held, found }) => expect(find(...held)).toEqual(found));

  it('without policy to the office that coordinates alone', () => {
    expect(fallbacksOf('subdistrictOfficer', undefined)).toEqual(['committeeClerk', 'committeeDirector']);
  });
});

describe('a notice', () => {
  const holders = new SeatHolders(
    [
      sits('street', 'subdistrictOfficer', { personId: 'holder' }),
      sits('street', 'subdistrictOfficer', { personId: 'stand-in', substitute: true }),
      sits('office', 'committeeDirector', { ...office, personId: 'own' }),
      sits('elsewhere', 'committeeDirector', { ...office, personId: 'foreign' }),
      sits('bureau', 'bureauHead', { kind: 'bureau', personId: 'bureau-head' }),
    ],
    CASE_UNITS,
  );

  it('for a seat is for its holder and for who stands in', () => {
    expect(holders.of(wanted)).toEqual(['holder', 'stand-in']);
  });

  it('for a role is for the units of the case, and for the district only where those have none', () => {
    expect(holders.ofRole('committeeDirector')).toEqual(['own']);
    expect(holders.ofRole('bureauHead')).toEqual(['bureau-head']);
    expect(holders.ofRole('subdistrictLeader')).toEqual([]);
  });
});
