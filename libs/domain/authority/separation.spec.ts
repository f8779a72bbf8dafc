import { anActor, aSubstitute } from '../../../test/factories';
import { personsBehind, sameSeat, seatKey, SYSTEM_ACTOR } from './actor';
import { ADMIN_ROLES, isRole, ROLE_TITLES, ROLES } from './role';
import { separationBreach, withHands } from './separation';

const HANDS = { finder: ['zhang'], rectify: ['li', 'wang'] };

describe('separation of duties', () => {
  it.each([
    {
      who: 'a person with clean hands',
      actor: anActor('sun'),
      notBy: ['finder', 'rectify'],
      breach: undefined,
    },
    {
      who: 'the finder',
      actor: anActor('zhang'),
      notBy: ['finder'],
      breach: { tag: 'finder', personId: 'zhang' },
    },
    {
      who: 'the finder where finders are welcome',
      actor: anActor('zhang'),
      notBy: ['rectify'],
      breach: undefined,
    },
    {
      who: 'one of several',
      actor: anActor('wang'),
      notBy: ['rectify'],
      breach: { tag: 'rectify', personId: 'wang' },
    },
    {
      who: 'a substitute with own hands in it',
      actor: aSubstitute('zhang', 'sun'),
      notBy: ['finder'],
      breach: { tag: 'finder', personId: 'zhang' },
    },
    {
      who: 'a substitute for whoever had',
      actor: aSubstitute('sun', 'zhang'),
      notBy: ['finder'],
      breach: { tag: 'finder', personId: 'zhang' },
    },
    {
      who: 'the finder in another post of theirs',
      actor: anActor('zhang', { role: 'expert', postId: 'post-2' }),
      notBy: ['finder'],
      breach: { tag: 'finder', personId: 'zhang' },
    },
    {
      who: 'anybody, of a step nobody has done',
      actor: anActor('zhang'),
      notBy: ['approve'],
      breach: undefined,
    },
  ])('examines the person, not the post: $who', ({ actor, notBy, breach }) => {
    expect(separationBreach(actor, notBy, HANDS)).toEqual(breach);
  });

  it('remembers the substitute and the principal, each once', () => {
    const hands = withHands(withHands({}, 'review', aSubstitute('sun', 'li')), 'review', anActor('li'));
    expect(hands).toEqual({ review: ['sun', 'li'] });
  });

  it('leaves earlier hands as they were', () => {
    withHands(HANDS, 'finder', anActor('sun'));
    expect(HANDS.finder).toEqual(['zhang']);
  });

  it('the clock has no hands', () => {
    expect(withHands(HANDS, 'review', SYSTEM_ACTOR)).toBe(HANDS);
  });
});

describe('seats and posts', () => {
  it('an act is attributed to the person who acts and to the one acted for', () => {
    expect(personsBehind(aSubstitute('sun', 'li'))).toEqual(['sun', 'li']);
    expect(personsBehind(anActor('sun'))).toEqual(['sun']);
  });

  it.each([
    { over: {}, same: true },
    { over: { unitId: 'unit-other' }, same: false },
    { over: { role: 'expert' as const }, same: false },
  ])('a seat is a role in a unit: $over', ({ over, same }) => {
    expect(sameSeat(anActor('a'), { ...anActor('b'), ...over })).toBe(same);
    expect(seatKey(anActor('a')) === seatKey({ ...anActor('b'), ...over })).toBe(same);
  });

  it('every role has a Chinese title, and titles tell roles apart', () => {
    const titles = ROLES.map((role) => ROLE_TITLES[role]);
    expect(titles.filter((title) => !/^\p{Script=Han}+$/u.test(title))).toEqual([]);
    expect(new Set(titles).size).toBe(ROLES.length);
  });

  it('only roles of the register are roles', () => {
    expect(['departmentHead', 'toString', 'Finder', ''].map(isRole)).toEqual([true, false, false, false]);
  });

  it('three administrators keep each other in check (三员分立)', () => {
    expect(ADMIN_ROLES).toEqual(['systemAdmin', 'securityAdmin', 'auditAdmin']);
  });
});
