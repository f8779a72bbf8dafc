import { actorFor, type ActWanted } from './acting';
import type { ActingPost } from './ports';
import { anActor, aPost, aSubstitutedPost } from './ports.fixture';
import type { Identity } from './request';

const anIdentity = (posts: readonly ActingPost[], chosen?: ActingPost): Identity => ({
  ...{
    sessionHash: 'h',
    accountId: 'a',
    personId: 'p-li',
    personName: '李四',
    login: 'lisi',
    csrfToken: 't',
  },
  ...{ mustChangePassword: false, namesLostPost: false, posts },
  ...(chosen ? { chosen } : {}),
});

const OFFICER_SEAT = { unitId: 'u-tanggong', role: 'subdistrictOfficer' } as const;
const wanted = (over: Partial<ActWanted> = {}): ActWanted => ({
  act: 'pass',
  node: 'review.subdistrict',
  seats: [OFFICER_SEAT],
  ...over,
});

describe('the post an act is performed in', () => {
  it('is the post the task waits at, an own one before a principal’s', () => {
    const posts = [
      aPost('enterpriseHead'),
      aSubstitutedPost('subdistrictOfficer'),
      aPost('subdistrictOfficer'),
    ];
    expect(actorFor(anIdentity(posts), wanted())).toEqual(anActor('subdistrictOfficer'));
  });

  it('is a principal’s when only that one waits for it, and says on whose behalf', () => {
    const posts = [aPost('enterpriseHead'), aSubstitutedPost('subdistrictOfficer')];
    expect(actorFor(anIdentity(posts), wanted())).toMatchObject({
      personId: 'p-li',
      via: 'substitute',
      onBehalfOf: { personId: 'p-wang' },
    });
  });

  it('is the principal’s for what was asked of the principal in person', () => {
    const posts = [aPost('subdistrictOfficer'), aSubstitutedPost('subdistrictLeader')];
    expect(actorFor(anIdentity(posts), wanted({ act: 'sign', persons: ['p-wang'] }))).toMatchObject({
      role: 'subdistrictLeader',
    });
  });

  it('is the one the request names, fitting or not: the workflow explains why not', () => {
    const named = aPost('enterpriseHead');
    const posts = [aPost('subdistrictOfficer'), named];
    expect(actorFor(anIdentity(posts, named), wanted())).toEqual(named.actor);
  });

  it.each([['pass'], ['review'], ['review.subdistrict']])(
    'reaches a substitute whose scope names %s',
    (name) => {
      const posts = [aSubstitutedPost('subdistrictOfficer', [name])];
      expect(actorFor(anIdentity(posts), wanted())).toMatchObject({ via: 'substitute' });
    },
  );

  it('does not reach a substitute beyond the scope of the substitution', () => {
    const posts = [aSubstitutedPost('subdistrictOfficer', ['acknowledge'])];
    expect(actorFor(anIdentity(posts), wanted())).toMatchObject({
      code: 'NON_DELEGABLE',
      detail: '代理范围不包括该事项',
      mayAct: [{ personId: 'p-wang' }],
    });
  });

  it('is never a principal’s for what nobody may do for another', () => {
    const posts = [aSubstitutedPost('subdistrictOfficer')];
    expect(actorFor(anIdentity(posts), wanted({ nonDelegable: true }))).toMatchObject({
      code: 'NON_DELEGABLE',
    });
    expect(actorFor(anIdentity([...posts, aPost('enterpriseHead')]), wanted({ nonDelegable: true }))).toEqual(
      anActor('enterpriseHead'),
    );
  });

  it('is none without a post today', () => {
    expect(actorFor(anIdentity([]), wanted())).toMatchObject({ code: 'NOT_IN_SEAT' });
  });
});
