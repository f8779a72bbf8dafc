export { Activity, activityNameOf } from './activity.decorator';
export { METRICS } from './metrics.token';
export { CaseResolver } from './kernel/case-resolver';
export { RecordActivitiesHost } from './kernel/record.activities';
