import { ROLES } from '#domain/authority';
import { aPost, aSubstitutedPost } from './ports.fixture';
import type { ActingPost } from './ports';
import type { Identity } from './request';
import { scopeOf } from './scope-of';

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

describe('what a person may see of cases', () => {
  it.each([
    ['districtLeader', { kind: 'district' }],
    ['committeeClerk', { kind: 'district' }],
    ['bureauHead', { kind: 'district' }],
    ['auditor', { kind: 'district' }],
    ['subdistrictOfficer', { kind: 'units', subdistrict: ['u-1'] }],
    ['departmentOfficer', { kind: 'units', department: ['u-1'] }],
    ['agencyQc', { kind: 'units', agency: ['u-1'] }],
    ['enterpriseHead', { kind: 'units', enterprise: ['u-1'] }],
    ['expert', { kind: 'finder', personId: 'p-li' }],
    [
      'financeHead',
      { kind: 'processes', processes: ['tender', 'contract', 'budget', 'payment', 'award', 'meeting'] },
    ],
    ['systemAdmin', { kind: 'none' }],
    ['securityAdmin', { kind: 'none' }],
    ['auditAdmin', { kind: 'none' }],
  ] as const)('%s', (role, scope) => {
    expect(scopeOf(anIdentity([aPost(role, { unitId: 'u-1' })]))).toEqual(scope);
  });

  it('is nothing without a post today', () => {
    expect(scopeOf(anIdentity([]))).toEqual({ kind: 'none' });
  });

  it('is the sum of the posts of today, a principal’s among them', () => {
    const posts = [
      aPost('subdistrictOfficer', { unitId: 'u-1' }),
      aPost('subdistrictLeader', { unitId: 'u-2' }),
      aSubstitutedPost('departmentHead'),
    ];
    expect(scopeOf(anIdentity(posts))).toEqual({
      kind: 'units',
      subdistrict: ['u-1', 'u-2'],
      department: ['u-tanggong'],
    });
  });

  it('is the named post’s alone', () => {
    const [clerk, officer] = [aPost('committeeClerk'), aPost('subdistrictOfficer', { unitId: 'u-1' })];
    expect(scopeOf(anIdentity([clerk, officer], officer))).toEqual({ kind: 'units', subdistrict: ['u-1'] });
  });

  it('has an answer for every role', () => {
    for (const role of ROLES) expect(scopeOf(anIdentity([aPost(role)]))).toHaveProperty('kind');
  });
});
