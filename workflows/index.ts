export { hazardCase } from './hazard/hazard.workflow';
export { assignmentCase } from './assignment/assignment.workflow';
export { meetingCase } from './meeting/meeting.workflow';
export { policyChangeCase } from './policy-change/policy-change.workflow';
export { tenderCase } from './tender/tender.workflow';
export { reportCase } from './report/report.workflow';
export { openMonthCases } from './maintenance/month.workflow';
export { reconcileCases } from './maintenance/reconcile.workflow';
