export { hazardCase } from './hazard/hazard.workflow';
export { reportCase } from './report/report.workflow';
export { reconcileCases } from './maintenance/reconcile.workflow';
