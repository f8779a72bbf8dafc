import { ADMIN_ROLES, type Role, ROLES } from '#domain/authority';
import { type Action, ACTIONS, actionsOf, mayCall, PERMISSIONS } from './permissions';

/** Who may, as the district's sketch of rights has it; written down apart from the table. */
const EXPECTED: readonly (readonly [Action, readonly Role[], readonly Role[]])[] = [
  [
    'report.submit',
    ['agencyAdmin', 'agencyQc', 'expert'],
    ['enterpriseHead', 'subdistrictOfficer', 'auditor'],
  ],
  ...(['import.run', 'import.read'] as const).map(
    (action) =>
      [
        action,
        ['committeeClerk', 'committeeDirector', 'agencyAdmin', 'subdistrictOfficer'],
        [
          'bureauOfficer',
          'bureauHead',
          'subdistrictLeader',
          'agencyQc',
          'expert',
          'enterpriseHead',
          'auditor',
        ],
      ] as const,
  ),
  ['overview.read', ['districtLeader', 'bureauHead', 'auditor'], ['enterpriseHead', 'expert', 'financeHead']],
  [
    'hazard.read',
    ['enterpriseSafetyManager', 'expert', 'departmentOfficer'],
    ['financeClerk', 'systemAdmin'],
  ],
  [
    'task.act',
    ['enterpriseHead', 'committeeChair', 'financeClerk', 'bureauBuyer'],
    ['auditor', 'systemAdmin'],
  ],
  ['account.manage', ['systemAdmin'], ['securityAdmin', 'auditAdmin', 'districtLeader']],
  ['post.grant', ['securityAdmin'], ['systemAdmin', 'auditAdmin', 'districtLeader']],
  ['unit.manage', ['systemAdmin'], ['securityAdmin', 'auditAdmin', 'committeeDirector']],
  ['enterprise.manage', ['systemAdmin'], ['securityAdmin', 'auditAdmin', 'subdistrictOfficer']],
  ['staff.read', ['systemAdmin', 'securityAdmin'], ['auditAdmin', 'districtLeader']],
  ['credential.manage', ['securityAdmin'], ['systemAdmin', 'auditAdmin', 'agencyAdmin']],
  ['substitution.oversee', ['securityAdmin'], ['systemAdmin', 'auditAdmin', 'committeeDirector']],
  ['audit.verify', ['auditAdmin'], ['systemAdmin', 'securityAdmin', 'auditor']],
  ['audit.read', ['auditAdmin'], ['systemAdmin', 'securityAdmin', 'auditor']],
];

describe('the permission table', () => {
  it.each(EXPECTED)('%s', (action, allowed, denied) => {
    for (const role of allowed) expect([role, mayCall(action, [role])]).toEqual([role, true]);
    for (const role of denied) expect([role, mayCall(action, [role])]).toEqual([role, false]);
  });

  it('gives no administrator any business right', () => {
    const own: readonly Action[] = [
      ...(['staff.read', 'unit.manage', 'account.manage', 'account.unlock', 'enterprise.manage'] as const),
      ...(['post.grant', 'credential.manage', 'substitution.oversee', 'audit.read', 'audit.verify'] as const),
    ];
    for (const role of ADMIN_ROLES) {
      const rights = actionsOf([role]).filter((action) => PERMISSIONS[action].callers !== 'signedIn');
      expect(rights.filter((action) => !own.includes(action))).toEqual([]);
    }
  });

  it('lets an auditor read only', () => {
    const writing = actionsOf(['auditor']).filter((action) =>
      /\.(act|bulk|run|submit|add|change)$/.test(action),
    );
    expect(writing).toEqual(['password.change']);
  });

  it('has somebody for every action', () => {
    for (const action of ACTIONS) expect(ROLES.some((role) => mayCall(action, [role]))).toBe(true);
  });
});
