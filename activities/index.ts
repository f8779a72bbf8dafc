export { Activity, activityNameOf } from './activity.decorator';
export { CLOCK } from './clock.token';
export { METRICS } from './metrics.token';
export { CaseResolver } from './kernel/case-resolver';
export { NoticeHandler } from './kernel/notice.handler';
export { OutboxRelay, type TopicHandler } from './kernel/outbox.relay';
export { ReconcileActivitiesHost } from './kernel/reconcile.activities';
export { RecordActivitiesHost } from './kernel/record.activities';
